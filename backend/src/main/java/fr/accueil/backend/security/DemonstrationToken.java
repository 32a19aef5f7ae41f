// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.key.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * In a demonstration without a token of its own, one with all rights, made anew at each start and written where only
 * the user who started the server can read it: so that {@code ./accueil simulate} works at once in another terminal.
 */
@Component
class DemonstrationToken {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationToken.class);
    private static final String FILE = "demonstration-token";
    private static final int LENGTH = 40;

    private final String token;

    DemonstrationToken(Demonstration demonstration, SecretSettings given, DataSettings settings) {
        Path file = settings.data().resolve(FILE);
        this.token = demonstration.isOn() && given.apiToken().isEmpty() ? made(file) : none(file);
    }

    boolean is(String other) {
        return !token.isEmpty() && Digest.same(token, other);
    }

    private static String made(Path file) {
        String token = Digest.secret(LENGTH);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            try (var out = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
                out.write(StandardCharsets.UTF_8.encode(token + "\n"));
            }
            return token;
        } catch (IOException e) {
            LOG.warn("The token for ./accueil simulate could not be written to {}: {}", file, e.toString());
            return "";
        }
    }

    /** One of an earlier start is void; it is removed. */
    private static String none(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The void token in {} could not be removed: {}", file, e.toString());
        }
        return "";
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
