// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.RecoveryAnswer;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.start.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs on the embedded database, which it has for itself: asked by a file in its data folder. The file holds the
 * hash of the new password only, so that no secret lies on the disk.
 */
final class RunningServer {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Path data;
    private final Duration patience;

    /** @param patience how long an answer is waited for */
    RunningServer(Path data, Duration patience) {
        this.data = data;
        this.patience = patience;
    }

    /** @throws CannotRecover when no server answers */
    RecoveryAnswer recover(Optional<String> login, String hash) {
        String name = Digest.secret(26);
        Path request = data.resolve(RequestFiles.REQUEST + name);
        try {
            ask(request, login.orElse("") + "\n" + hash + "\n");
            return answer(data.resolve(RequestFiles.ANSWER + name));
        } catch (IOException e) {
            throw new CannotRecover("A server runs on " + data + ", and this user may not write there:"
                    + " run the command as the user that runs Accueil.");
        } finally {
            delete(request);
        }
    }

    /** Appears whole, and belongs to the user of the server also when root gives the command. */
    private void ask(Path request, String text) throws IOException {
        Path making = data.resolve(request.getFileName().toString().replace("request", "making"));
        try {
            try (var out = Files.newByteChannel(
                    making, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
                out.write(StandardCharsets.UTF_8.encode(text));
            }
            if (!Files.getOwner(making).equals(Files.getOwner(data))) {
                Files.setOwner(making, Files.getOwner(data));
            }
            Files.move(making, request, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(making);
        }
    }

    private RecoveryAnswer answer(Path file) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (long left = patience.toMillis(); left > 0; left -= BETWEEN.toMillis()) {
                if (Files.exists(file)) {
                    return RequestFiles.read(Files.readAllLines(file))
                            .orElseThrow(() -> new CannotRecover("The server gave an answer that makes no sense."));
                }
                boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(file);
        }
        throw new CannotRecover("Another process uses the data in " + data
                + ", and does not answer as a server of this version. Stop it, and give the command again.");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The server deletes what is left at its start.
        }
    }
}
