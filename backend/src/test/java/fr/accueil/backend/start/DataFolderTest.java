// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_new_folder_is_for_its_owner_alone() throws IOException {
        Path data = folder.resolve("below/data");
        new DataFolder(data).prepare();
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(data).as("what was tried is taken away").isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_written_is_refused() {
        assertThatThrownBy(() -> new DataFolder(Path.of("/proc/self/fdinfo")).prepare())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_cannot_be_closed_to_others_is_reported() throws IOException {
        Path ofTheSystem = Path.of("/proc/self/attr");
        assertThat(OwnerOnly.narrowAll(ofTheSystem)).contains(ofTheSystem);
    }

    @Test
    void what_others_could_read_is_closed_to_them() throws IOException {
        Path clip = Files.writeString(
                Files.createDirectories(folder.resolve("voice/clips")).resolve("a.wav"), "sound");
        open(clip, "rw-rw-r--");
        open(folder.resolve("voice"), "rwxr-xr-x");
        Path program = Files.writeString(folder.resolve("say.sh"), "#!/bin/sh");
        open(program, "rwxr-xr-x");
        new DataFolder(folder).prepare();
        assertThat(mode(clip)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("voice"))).isEqualTo("rwx------");
        assertThat(mode(program)).isEqualTo("rwx------");
    }

    @Test
    void what_a_link_leads_to_is_left_alone() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "of another user");
        open(elsewhere, "rw-r--r--");
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("link"), elsewhere);
        new DataFolder(data).prepare();
        assertThat(mode(elsewhere)).isEqualTo("rw-r--r--");
    }

    @Test
    void a_folder_that_holds_the_home_of_a_user_keeps_its_other_files_as_they_are() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "of another user");
        Path database = Files.writeString(folder.resolve("accueil.trace.db"), "");
        open(other, "rw-r--r--");
        open(database, "rw-r--r--");
        String home = System.setProperty("user.home", folder.resolve("home").toString());
        try {
            new DataFolder(folder).prepare();
        } finally {
            System.setProperty("user.home", home);
        }
        assertThat(mode(other)).isEqualTo("rw-r--r--");
        assertThat(mode(database)).isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_is_in_use_is_refused() throws IOException {
        Path database = Files.writeString(folder.resolve("accueil.mv.db"), "");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> new DataFolder(folder).prepare())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("used by another process");
        }
        new DataFolder(folder).prepare();
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Path data = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(() -> new DataFolder(data).prepare())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is a file");
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
