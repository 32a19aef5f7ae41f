// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.Cable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OwnConnectionTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void a_line_that_is_silently_dead_holds_no_worker() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Cable cable = new Cable(postgres.getPort());
                Connection own = open(cable)) {
            assertThat(told(own)).as("a line that works").isTrue();

            cable.silence();

            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> told(own));
            CompletableFuture<Boolean> opened = CompletableFuture.supplyAsync(() -> isOpened(cable));
            await().atMost(PATIENCE).until(() -> asked.isDone() && opened.isDone());
            assertThat(asked.join()).isFalse();
            assertThat(opened.join()).isFalse();
        }
    }

    private static Connection open(Cable cable) throws SQLException {
        return OwnConnection.open(
                "jdbc:postgresql://127.0.0.1:" + cable.port() + "/postgres", "postgres", "", "accueil test");
    }

    private static boolean told(Connection own) {
        try (Statement statement = own.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean isOpened(Cable cable) {
        try (Connection second = open(cable)) {
            return second.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
