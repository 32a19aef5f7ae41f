// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.key;

import fr.accueil.backend.start.OwnerOnly;
import fr.accueil.backend.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The file that holds the key of the server, for its owner alone. */
record KeyFile(Path path) {

    private static final String NAME = "server-key";
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final int SHORTEST = 32;

    /**
     * Where the key is.
     *
     * @param named the file that the settings name; empty for none
     * @param data the data folder, where the key of an embedded database lies beside it
     * @return nothing when the key is in the database, which every node reads
     */
    static Optional<KeyFile> of(String named, Path data, String database) {
        if (!named.isBlank()) {
            return Optional.of(new KeyFile(Path.of(named)));
        }
        return database.startsWith(EMBEDDED) ? Optional.of(new KeyFile(data.resolve(NAME))) : Optional.empty();
    }

    /**
     * The key in the file; a new one is written where there is no file.
     *
     * @throws StartRefused when the file cannot be used
     */
    String read(Supplier<String> made) {
        try {
            return present();
        } catch (NoSuchFileException _) {
            return write(made.get());
        } catch (IOException e) {
            throw refused("cannot be read", e);
        }
    }

    private String present() throws IOException {
        String key = Files.readString(path).strip();
        if (key.length() < SHORTEST) {
            throw new StartRefused(
                    "The key file " + path + " holds less than " + SHORTEST + " characters.",
                    "Remove it, and a new key is made: those who are signed in then sign in again.");
        }
        OwnerOnly.narrow(path);
        return key;
    }

    private String write(String key) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var out = Files.newByteChannel(
                    path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
                out.write(StandardCharsets.UTF_8.encode(key + "\n"));
            }
            return key;
        } catch (FileAlreadyExistsException _) {
            return another();
        } catch (IOException e) {
            throw refused("cannot be written", e);
        }
    }

    /** Another server has just made the file. */
    private String another() {
        try {
            return present();
        } catch (IOException e) {
            throw refused("cannot be read", e);
        }
    }

    private StartRefused refused(String what, IOException e) {
        return new StartRefused(
                "The key file " + path + " " + what + ": " + StartRefused.reason(e) + ".",
                "Give it to the user that runs Accueil (chown), or name another file in ACCUEIL_KEY_FILE.");
    }
}
