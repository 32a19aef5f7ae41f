// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.CommittedEvents;
import fr.accueil.backend.ticket.LoggedEvent;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Between nodes on PostgreSQL: NOTIFY after a commit here wakes the readers there. Carries no data but the site. */
@Component
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:postgresql')")
class PostgresWakeUp implements CommittedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWakeUp.class);
    private static final String CHANNEL = "accueil_event";
    private static final int PATIENCE_MS = 5_000;

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Live live;
    private final Sites sites;
    private volatile boolean stopped;

    PostgresWakeUp(DataSource database, Live live, Sites sites) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.live = live;
        this.sites = sites;
        Thread.ofPlatform().name("postgres-wake-up").daemon().start(this::run);
    }

    @Override
    public void committed(List<LoggedEvent> events) {
        // Off the committing thread: other nodes may learn a little later, the visitor must not wait for it.
        Thread.startVirtualThread(() -> jdbc.queryForList(
                "select pg_notify(?, ?)", CHANNEL, events.getFirst().site()));
    }

    private void run() {
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (!stopped) {
                    LOG.warn("not woken by other nodes for the moment: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        // Whatever was committed while nobody listened.
        sites.all().stream().map(Site::code).forEach(live::wake);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!stopped) {
            for (PGNotification notification : postgres.getNotifications(PATIENCE_MS)) {
                live.wake(notification.getParameter());
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE_MS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
