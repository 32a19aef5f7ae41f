// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.configuration.DataSettings;
import fr.accueil.backend.configuration.DatabaseSettings;
import fr.accueil.backend.security.GivenSettings;
import fr.accueil.backend.start.StartRefused;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final String H2 = "jdbc:h2:file:./data/accueil";
    private static final String POSTGRESQL = "jdbc:postgresql://db/accueil";
    private static final String KEY = "k".repeat(48);

    @TempDir
    Path folder;

    @Test
    void the_key_lies_beside_an_embedded_database() {
        assertThat(KeyFile.of("", folder, H2)).contains(new KeyFile(folder.resolve("server-key")));
    }

    @Test
    void on_postgresql_all_nodes_find_the_key_in_the_database_unless_a_file_is_named() {
        assertThat(KeyFile.of("", folder, POSTGRESQL)).isEmpty();
        assertThat(KeyFile.of("/run/secrets/key", folder, POSTGRESQL))
                .contains(new KeyFile(Path.of("/run/secrets/key")));
    }

    @Test
    void a_new_key_is_for_its_owner_alone_and_the_same_at_the_next_start() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("below/key"));
        assertThat(file.read(() -> KEY)).isEqualTo(KEY);
        assertThat(mode(file.path())).as("from its first moment").isEqualTo("rw-------");
        assertThat(file.read(() -> "another key, which must not be taken")).isEqualTo(KEY);
    }

    @Test
    void a_key_that_others_could_read_is_closed_to_them() throws IOException {
        Path path = Files.writeString(folder.resolve("key"), KEY);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(new KeyFile(path).read(() -> "")).isEqualTo(KEY);
        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void a_file_without_a_key_is_refused() throws IOException {
        Path path = Files.writeString(folder.resolve("key"), "short\n");
        assertThatThrownBy(() -> new KeyFile(path).read(() -> KEY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("32 characters");
    }

    @Test
    void a_key_that_was_in_the_database_is_not_carried_on() {
        SettingRows rows = Hall.on(Database.H2).bean(SettingRows.class);
        rows.save(new SettingRow("house-key", "copied by a stranger, long ago, from a file"));
        ServerKey key = key(rows);
        assertThat(rows.findById("house-key")).isEqualTo(Optional.empty());
        assertThat(key.text()).hasSizeGreaterThanOrEqualTo(48).doesNotContain("stranger");
        assertThat(key(rows).text()).isEqualTo(key.text());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private ServerKey key(SettingRows rows) {
        return new ServerKey(
                rows,
                GivenSettings.keyFile(folder.resolve("key").toString()),
                new DataSettings(folder),
                new DatabaseSettings(H2, "", ""));
    }
}
