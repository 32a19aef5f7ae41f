// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SmallDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while tickets are taken. Nothing that was acknowledged is lost, and the server is back at once. */
class DiskFullIT {

    private static final int EXIT_FOR_RESTART = 75;
    private static final int MOST = 20_000;

    @TempDir
    Path folder;

    @Test
    void a_full_disk_ends_the_server_and_a_restart_has_every_ticket() throws IOException {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("data"))) {
            fillsUp(disk);
        }
    }

    @Test
    void a_file_that_cannot_grow_ends_the_server_and_a_restart_has_every_ticket() throws IOException {
        fillsUp(new SmallDisk.Limited());
    }

    private void fillsUp(SmallDisk disk) throws IOException {
        try (PackagedServer server = PackagedServer.in(folder)) {
            disk.fill(server);
            HttpApiClient api = new HttpApiClient(server.url(), Optional.of(PackagedServer.TOKEN));
            List<String> acknowledged = untilRefused(api);
            assertThat(acknowledged).isNotEmpty();

            assertThat(server.ended()).isEqualTo(EXIT_FOR_RESTART);
            assertThat(Files.readString(server.log())).contains("The embedded database has closed itself");

            disk.free(server);
            server.start();
            System.out.printf("DiskFullIT: %d tickets acknowledged until the disk was full%n", acknowledged.size());
            acknowledged.forEach(id -> api.get("/api/v1/tickets/" + id).is(200));
            api.issue("ACC-INFO");
        }
    }

    private static List<String> untilRefused(HttpApiClient api) {
        List<String> acknowledged = new ArrayList<>();
        while (acknowledged.size() < MOST) {
            try {
                HttpApiClient.Reply reply = api.post("/api/v1/sites/nantes/tickets", "{\"service\":\"ACC-INFO\"}");
                if (reply.status() != 201) {
                    break;
                }
                acknowledged.add(reply.json().path("id").asString());
            } catch (UncheckedIOException gone) {
                break;
            }
        }
        assertThat(acknowledged).as("the disk is full before").hasSizeLessThan(MOST);
        return acknowledged;
    }
}
