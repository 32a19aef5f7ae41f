// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import fr.accueil.backend.security.key.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was rendered once, in files: the same sentences come back every day. The oldest go when there are many. */
final class SoundCache {

    private static final Logger LOG = LoggerFactory.getLogger(SoundCache.class);

    private final Path folder;
    private final int most;
    private final Clock clock;

    /** @param most files that are kept */
    SoundCache(Path folder, int most, Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, nothing else. */
    synchronized void keep(String key, byte[] sound) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, sound);
            Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            clear();
        } catch (IOException e) {
            LOG.warn("a sound could not be kept: {}", e.getMessage());
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            if (all.size() > most) {
                all.stream()
                        .sorted(Comparator.comparing(SoundCache::usedAt))
                        .limit(all.size() - most * 3L / 4)
                        .forEach(SoundCache::delete);
            }
        }
    }

    private static FileTime usedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("a sound could not be removed: {}", e.getMessage());
        }
    }

    private Path file(String key) {
        return folder.resolve(Digest.of(key) + ".wav");
    }
}
