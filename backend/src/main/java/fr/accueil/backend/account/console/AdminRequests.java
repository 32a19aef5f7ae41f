// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.AccountRecovery;
import fr.accueil.backend.account.password.PasswordHashes;
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
 * Answers {@code ./accueil admin} while the server runs, by files in the data folder. Only who can write there is heard, and
 * who can could change the database itself.
 */
@Component
class AdminRequests {

    private static final Logger LOG = LoggerFactory.getLogger(AdminRequests.class);

    private static final int AT_ONCE = 4;
    private static final Pattern NAME = Pattern.compile(RequestFiles.REQUEST + "([A-Z2-9]{26})");
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._@-]{0,80}");
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path data;
    private final AccountRecovery recovery;

    /** What an earlier command has left is deleted: no command waits for its answer any more. */
    AdminRequests(DataSettings settings, AccountRecovery recovery) {
        this.data = settings.data();
        this.recovery = recovery;
        found("admin-{request,answer,making}-*").forEach(AdminRequests::delete);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        found(RequestFiles.REQUEST + "*").stream().limit(AT_ONCE).forEach(this::answer);
    }

    private void answer(Path request) {
        var name = NAME.matcher(String.valueOf(request.getFileName()));
        try {
            if (name.matches() && isOfThisUser(request)) {
                List<String> lines = Files.readAllLines(request);
                Files.delete(request);
                answer(name.group(1), lines);
            } else {
                delete(request);
            }
        } catch (IOException | DataAccessException | TransactionException e) {
            LOG.warn("./accueil admin could not be answered: {}", e.getClass().getSimpleName());
            delete(request);
        }
    }

    private void answer(String name, List<String> lines) throws IOException {
        boolean isOne = lines.size() == 2
                && LOGIN.matcher(lines.getFirst()).matches()
                && PasswordHashes.isOfOneTime(lines.getLast());
        if (!isOne) {
            return;
        }
        Optional<String> login = Optional.of(lines.getFirst()).filter(text -> !text.isEmpty());
        List<String> answer = RequestFiles.written(recovery.recover(login, lines.getLast()));
        Path making = data.resolve("admin-making-" + name);
        try (var out = Files.newByteChannel(
                making, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
            out.write(StandardCharsets.UTF_8.encode(String.join("\n", answer) + "\n"));
        }
        Files.move(making, data.resolve(RequestFiles.ANSWER + name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A plain small file of the owner of the folder, which no other user can read or write. */
    private boolean isOfThisUser(Path request) throws IOException {
        if (!Files.isRegularFile(request, LinkOption.NOFOLLOW_LINKS) || Files.size(request) > RequestFiles.LARGEST) {
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
