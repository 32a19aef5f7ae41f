// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Which requests may have a connection of the pool. */
class GuardedPoolTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final DatabaseWatch watch = new DatabaseWatch(System::nanoTime);
    private final PublicShare share = new PublicShare();
    private final GuardedPool pool = new GuardedPool(
            new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:") {
                @Override
                public Connection getConnection() throws SQLException {
                    asked.incrementAndGet();
                    return super.getConnection();
                }
            },
            watch,
            share);

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void while_the_database_is_away_no_request_waits_for_a_connection() {
        try (HikariDataSource nowhere = new HikariDataSource()) {
            // Nothing listens at this port.
            nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/none");
            watch.over(nowhere);
            await().until(watch::isAway);

            assertThatThrownBy(pool::getConnection).isInstanceOf(DatabaseAway.class);

            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void however_many_visitors_ask_the_staff_has_two_thirds_of_the_connections() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<CompletableFuture<Void>> visitors = new ArrayList<>();
        for (int i = 0; i < 3 * PublicShare.CONNECTIONS; i++) {
            visitors.add(CompletableFuture.runAsync(
                    () -> visit(over), task -> Thread.ofPlatform().daemon().start(task)));
        }
        await().until(() -> asked.get() == PublicShare.CONNECTIONS);

        pool.getConnection().close();

        assertThat(asked).hasValue(PublicShare.CONNECTIONS + 1);
        over.countDown();
        CompletableFuture.allOf(visitors.toArray(CompletableFuture[]::new)).join();
        assertThat(asked).hasValue(3 * PublicShare.CONNECTIONS + 1);
    }

    private void visit(CountDownLatch over) {
        try {
            share.<SQLException, InterruptedException>within(() -> {
                try (Connection first = pool.getConnection()) {
                    over.await();
                    // A second one of the same request does not wait.
                    assertThat(first.isClosed()).isFalse();
                }
            });
        } catch (SQLException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_visitor_who_needs_a_second_connection_does_not_wait_for_the_others() throws Exception {
        share.<SQLException, RuntimeException>within(() -> {
            List<Connection> mine = new ArrayList<>();
            for (int i = 0; i < PublicShare.CONNECTIONS + 1; i++) {
                mine.add(pool.getConnection());
            }
            for (Connection one : mine) {
                one.close();
                one.close();
            }
        });
        share.<SQLException, RuntimeException>within(() -> pool.getConnection().close());
        assertThat(asked).hasValue(PublicShare.CONNECTIONS + 2);
    }

    @Test
    void a_connection_that_could_not_be_had_takes_no_place() throws Exception {
        for (int i = 0; i < PublicShare.CONNECTIONS; i++) {
            share.<SQLException, RuntimeException>within(() -> assertThatThrownBy(() -> share.lend(() -> {
                        throw new SQLException("none is free");
                    }))
                    .hasMessage("none is free"));
        }

        share.<SQLException, RuntimeException>within(() -> pool.getConnection().close());
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_failure_of_the_database_shows_as_itself_through_the_share() throws Exception {
        share.<SQLException, RuntimeException>within(() -> {
            try (Connection one = pool.getConnection()) {
                assertThatThrownBy(() -> one.createStatement().execute("no such statement"))
                        .isInstanceOf(SQLException.class);
            }
        });
    }
}
