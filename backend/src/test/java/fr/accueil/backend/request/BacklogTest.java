// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacklogTest {

    private static final String LINUX = "/proc/sys/net/core/somaxconn";

    @Test
    void the_number_of_waiting_connections_is_read_as_the_machine_gives_it() throws IOException {
        assumeTrue(Files.exists(Path.of(LINUX)));
        Process cat = new ProcessBuilder("cat", LINUX).start();
        String said = new String(cat.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(Backlog.allowed(Path.of(LINUX))).hasValue(Integer.parseInt(said.strip()));
    }

    @Test
    void a_machine_without_a_limit_causes_no_warning(@TempDir Path folder) throws IOException {
        assertThat(Backlog.allowed(folder.resolve("none"))).isEmpty();
        assertThat(Backlog.allowed(Files.writeString(folder.resolve("odd"), "many")))
                .isEmpty();
    }
}
