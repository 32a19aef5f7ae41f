// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.BreakableConnection;
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
                BreakableConnection breakableConnection = new BreakableConnection(postgres.getPort());
                Connection own = open(breakableConnection)) {
            assertThat(told(own)).as("a line that works").isTrue();

            breakableConnection.silence();

            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> told(own));
            CompletableFuture<Boolean> opened = CompletableFuture.supplyAsync(() -> isOpened(breakableConnection));
            await().atMost(PATIENCE).until(() -> asked.isDone() && opened.isDone());
            assertThat(asked.join()).isFalse();
            assertThat(opened.join()).isFalse();
        }
    }

    private static Connection open(BreakableConnection breakableConnection) throws SQLException {
        return OwnConnection.open(
                "jdbc:postgresql://127.0.0.1:" + breakableConnection.port() + "/postgres",
                "postgres",
                "",
                "accueil test");
    }

    private static boolean told(Connection own) {
        try (Statement statement = own.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean isOpened(BreakableConnection breakableConnection) {
        try (Connection second = open(breakableConnection)) {
            return second.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
