// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.start.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Answers commands on the server's machine while the server runs, by files in the data folder. Only who can write there is
 * heard, and who can could change the database itself.
 */
@Component
public class ServerRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRequests.class);

    private static final int AT_ONCE = 4;
    private static final Pattern NAME = Pattern.compile("[A-Z2-9]{26}");
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path data;
    private final List<RequestAnswers> kinds;

    /** What an earlier command has left is deleted: no command waits for its answer any more. */
    public ServerRequests(DataSettings settings, List<RequestAnswers> kinds) {
        this.data = settings.data();
        this.kinds = List.copyOf(kinds);
        for (RequestKind kind : RequestKind.values()) {
            found("{" + kind.request() + "," + kind.answer() + "," + kind.making() + "}*")
                    .forEach(ServerRequests::delete);
        }
    }

    /** Answers what has been asked since. */
    @Scheduled(fixedDelayString = "PT1S")
    public void look() {
        for (RequestAnswers kind : kinds) {
            found(kind.kind().request() + "*").stream().limit(AT_ONCE).forEach(request -> answer(kind, request));
        }
    }

    private void answer(RequestAnswers kind, Path request) {
        String name = String.valueOf(request.getFileName())
                .substring(kind.kind().request().length());
        try {
            if (NAME.matcher(name).matches()
                    && isOfThisUser(request, kind.kind().largest())) {
                List<String> lines = Files.readAllLines(request);
                Files.delete(request);
                Optional<List<String>> answer = kind.answer(lines);
                if (answer.isPresent()) {
                    write(kind.kind(), name, answer.get());
                }
            } else {
                delete(request);
            }
        } catch (IOException | DataAccessException | TransactionException e) {
            LOG.warn(
                    "a command of kind {} could not be answered: {}",
                    kind.kind(),
                    e.getClass().getSimpleName());
            delete(request);
        }
    }

    private void write(RequestKind kind, String name, List<String> answer) throws IOException {
        Path making = data.resolve(kind.making() + name);
        try (var out = Files.newByteChannel(
                making, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
            out.write(StandardCharsets.UTF_8.encode(String.join("\n", answer) + "\n"));
        }
        Files.move(making, data.resolve(kind.answer() + name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A plain file of the owner of the folder, which no other user can read or write. */
    private boolean isOfThisUser(Path request, int largest) throws IOException {
        if (!Files.isRegularFile(request, LinkOption.NOFOLLOW_LINKS) || Files.size(request) > largest) {
            return false;
        }
        if (!Files.getFileStore(request).supportsFileAttributeView("posix")) {
            return true;
        }
        PosixFileAttributes modes = Files.readAttributes(request, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return OWNERS.containsAll(modes.permissions()) && modes.owner().equals(Files.getOwner(data));
    }

    private List<Path> found(String names) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(data)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(data, names)) {
                files.forEach(found::add);
            } catch (IOException e) {
                LOG.warn("The data folder cannot be read: {}", e.getClass().getSimpleName());
            }
        }
        return found;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be deleted: {}", file.getFileName(), e.getClass().getSimpleName());
        }
    }
}
