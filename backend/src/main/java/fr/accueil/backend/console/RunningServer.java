// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.start.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that runs on the embedded database, which it has for itself: asked by a file in its data folder. */
public final class RunningServer {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Path data;
    private final Duration patience;

    /** @param patience how long an answer is waited for */
    public RunningServer(Path data, Duration patience) {
        this.data = data;
        this.patience = patience;
    }

    /**
     * The lines of the answer.
     *
     * @param lines without line breaks, and without a secret
     * @throws CannotBeDone when no server answers
     */
    public List<String> ask(RequestKind kind, List<String> lines) {
        String name = Digest.secret(26);
        Path request = data.resolve(kind.request() + name);
        try {
            ask(data.resolve(kind.making() + name), request, String.join("\n", lines) + "\n");
            return answer(data.resolve(kind.answer() + name));
        } catch (IOException e) {
            throw new CannotBeDone("A server runs on " + data + ", and this user may not write there:"
                    + " run the command as the user that runs Accueil.");
        } finally {
            delete(request);
        }
    }

    /** The request appears whole, and belongs to the user of the server also when root gives the command. */
    private void ask(Path making, Path request, String text) throws IOException {
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

    private List<String> answer(Path file) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (long left = patience.toMillis(); left > 0; left -= BETWEEN.toMillis()) {
                if (Files.exists(file)) {
                    return Files.readAllLines(file);
                }
                boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(file);
        }
        throw new CannotBeDone("Another process uses the data in " + data
                + ", and does not answer as a server of this version. Stop it, and give the command again.");
    }

    /** What to say of an answer that no server gives. */
    public static CannotBeDone nonsense() {
        return new CannotBeDone("The server gave an answer that makes no sense.");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The server deletes what is left at its start.
        }
    }
}
