// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.it.support.Api;
import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server writes can be read by its own user alone. */
class DataFolderIT {

    @TempDir
    Path folder;

    @Test
    void no_other_user_of_the_machine_reads_a_file_of_the_data_folder() throws IOException {
        try (PackagedServer server = PackagedServer.in(folder)) {
            new Api(server).ticket("ACC-INFO");
            Path data = server.data();
            assertThat(Files.exists(data.resolve("accueil.mv.db"))).isTrue();
            assertThat(Files.exists(data.resolve("server-key"))).isTrue();
            assertThat(openToOthers(data)).isEmpty();
            server.stop();
            assertThat(openToOthers(data)).isEmpty();
        }
    }

    @Test
    void the_folder_of_an_older_version_is_closed_at_the_next_start() throws IOException {
        try (PackagedServer server = PackagedServer.in(folder)) {
            server.stop();
            Path data = server.data();
            Files.writeString(
                    Files.createDirectories(data.resolve("media/hall")).resolve("a picture.png"), "…");
            openToAll(data);
            assertThat(openToOthers(data)).hasSizeGreaterThan(4);
            server.start();
            assertThat(openToOthers(data)).isEmpty();
        }
    }

    private static void openToAll(Path data) throws IOException {
        for (Path path : all(data)) {
            String mode = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static List<String> openToOthers(Path data) throws IOException {
        return all(data).stream()
                .map(DataFolderIT::shown)
                .filter(line -> !line.startsWith("rwx------ ") && !line.startsWith("rw------- "))
                .toList();
    }

    private static String shown(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) + " " + path;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> all(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.toList();
        }
    }
}
