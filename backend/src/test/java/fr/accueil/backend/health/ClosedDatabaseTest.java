// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.configuration.DatabaseSettings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ClosedDatabaseTest {

    private static final String H2 = "jdbc:h2:file:./data/accueil";

    private final AtomicInteger ends = new AtomicInteger();

    @Test
    void a_database_that_closed_itself_ends_the_process() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            }
            check(() -> connection, H2);
            assertThat(ends).hasValue(1);
        }
    }

    @Test
    void a_database_that_works_continues() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table site_log (site varchar(40))");
            check(() -> connection, H2);
            assertThat(ends).hasValue(0);
        }
    }

    @Test
    void a_pool_without_a_free_connection_is_no_closed_database() {
        check(
                () -> {
                    throw new SQLTransientConnectionException("Connection is not available, request timed out");
                },
                H2);
        assertThat(ends).hasValue(0);
    }

    @Test
    void postgresql_mends_itself() {
        check(
                () -> {
                    throw new AssertionError("PostgreSQL is not asked");
                },
                "jdbc:postgresql://db/accueil");
        assertThat(ends).hasValue(0);
    }

    private void check(Connecting connecting, String url) {
        new ClosedDatabase(connecting, ends::incrementAndGet, new DatabaseSettings(url, "", "")).check();
    }

    private interface Connecting extends DataSource {

        @Override
        default Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        default PrintWriter getLogWriter() {
            throw new UnsupportedOperationException();
        }

        @Override
        default void setLogWriter(PrintWriter out) {}

        @Override
        default void setLoginTimeout(int seconds) {}

        @Override
        default int getLoginTimeout() {
            return 0;
        }

        @Override
        default Logger getParentLogger() {
            throw new UnsupportedOperationException();
        }

        @Override
        default <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        default boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
