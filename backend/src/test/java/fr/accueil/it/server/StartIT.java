// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.it.support.Launch;
import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot go on says why in a sentence, says what to do, and its process ends. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void a_demonstration_never_becomes_a_real_server() {
        PackagedServer.in(folder).close();
        Launch.Ended ended = Launch.real(folder)
                .with("ACCUEIL_ADMIN_PASSWORD", "a-password-of-our-own")
                .end();
        refused(ended, "that of a demonstration", "another folder in ACCUEIL_DATA");
    }

    @Test
    void a_data_folder_that_another_server_uses_is_left_to_it() {
        try (PackagedServer server = PackagedServer.in(folder)) {
            refused(Launch.demonstration(folder).end(), "used by another process", "ACCUEIL_DATA");
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            refused(
                    Launch.demonstration(folder).with("ACCUEIL_PORT", port).end(),
                    "Port " + port + " is used by another program",
                    "ACCUEIL_PORT");
        }
    }

    private static void refused(Launch.Ended ended, String sentence, String remedy) {
        assertThat(ended.output())
                .contains(sentence)
                .contains(remedy)
                .contains("Accueil cannot start.")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(ended.code()).as(ended.output()).isEqualTo(1);
    }
}
