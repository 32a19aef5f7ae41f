// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.start.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Places for bodies that are too large for the memory: files that only their owner can read, in the data folder,
 * because they contain names. A file is unlinked once it is open, so that none outlives the process, however that ends.
 */
public final class Uploads {

    static final int MOST = 16;
    static final int MOST_FROM_ONE_ADDRESS = 8;

    private static final Set<OpenOption> OPTIONS = new HashSet<>(List.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));

    private final Path folder;
    /** Guarded by this, as is the other. */
    private final Map<String, Integer> counts = new HashMap<>();

    private int all;

    public Uploads(Path folder) {
        this.folder = folder;
    }

    /**
     * A file for a body from this address, empty when there are too many.
     *
     * @throws IOException when the disk has no place for it
     */
    Optional<Upload> open(String address) throws IOException {
        if (!take(address)) {
            return Optional.empty();
        }
        boolean isOpen = false;
        try {
            Files.createDirectories(folder, OwnerOnly.folder());
            FileChannel file = FileChannel.open(folder.resolve(UUID.randomUUID() + ".tmp"), OPTIONS, OwnerOnly.file());
            isOpen = true;
            return Optional.of(new Upload(file, () -> giveBack(address)));
        } finally {
            if (!isOpen) {
                giveBack(address);
            }
        }
    }

    private synchronized boolean take(String address) {
        int mine = counts.getOrDefault(address, 0);
        if (all >= MOST || mine >= MOST_FROM_ONE_ADDRESS) {
            return false;
        }
        all++;
        counts.put(address, mine + 1);
        return true;
    }

    private synchronized void giveBack(String address) {
        all--;
        counts.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }

    synchronized int size() {
        return all;
    }
}
