// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.configuration.DatabaseSettings;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.log.CommittedEvents;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * Between nodes on PostgreSQL: NOTIFY after a commit here wakes the readers there. It sends only the site. Listens and
 * notifies over two connections outside the pool, which are renewed when they end; missed events are in the log.
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:postgresql')")
class PostgresWakeUp implements CommittedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWakeUp.class);
    private static final int LISTENS_MS = 1_000;
    private static final int AGAIN_MS = 500;
    /**
     * After so many quiet rounds the log is read anyway: a node may have died between a commit and its notification.
     */
    private static final int ROUNDS = 5;

    private final String url;
    private final String user;
    private final String password;
    private final LiveEvents liveEvents;
    private final Sites sites;
    /** Sites whose notification to other nodes is pending. */
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService ear = Workers.scheduled("postgres-ear", 1);
    private final ScheduledExecutorService voice = Workers.scheduled("postgres-voice", 1);
    private @Nullable Connection telling;
    private boolean warned;
    private volatile boolean stopped;

    PostgresWakeUp(DatabaseSettings settings, LiveEvents liveEvents, Sites sites) {
        this.url = settings.url();
        this.user = settings.username();
        this.password = settings.password();
        this.liveEvents = liveEvents;
        this.sites = sites;
        ear.scheduleWithFixedDelay(this::listen, 0, AGAIN_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void committed(List<LoggedEvent> events) {
        // Off the committing thread: the visitor must not wait for the notification of other nodes.
        if (due.add(events.getFirst().site())) {
            voice.execute(this::tellAll);
        }
    }

    private void tellAll() {
        for (String site : List.copyOf(due)) {
            // Removed before the notification: a commit meanwhile causes another one.
            due.remove(site);
            try {
                notifyNodes(site);
            } catch (SQLException e) {
                due.add(site);
                OwnConnection.close(telling);
                telling = null;
                voice.schedule(this::tellAll, AGAIN_MS, TimeUnit.MILLISECONDS);
                return;
            }
        }
    }

    private void notifyNodes(String site) throws SQLException {
        Connection connection = telling;
        if (connection == null) {
            connection = OwnConnection.open(url, user, password, "accueil notify");
            telling = connection;
        }
        NodeWakeUp.notify(connection, site);
    }

    /** Listens until the connection ends. */
    private void listen() {
        try (Connection connection = OwnConnection.open(url, user, password, "accueil listen")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + NodeWakeUp.CHANNEL);
            }
            warned = false;
            listen(connection);
        } catch (SQLException | RuntimeException e) {
            if (!stopped && !warned) {
                warned = true;
                LOG.warn("not woken by other nodes for the moment: {}", e.getMessage());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        wakeAll();
        int quiet = 0;
        while (!stopped) {
            PGNotification[] notifications = postgres.getNotifications(LISTENS_MS);
            for (PGNotification notification : notifications) {
                liveEvents.wake(notification.getParameter());
            }
            if (notifications.length == 0) {
                // A cut connection gives no error by itself.
                if (!connection.isValid(OwnConnection.PATIENCE_S)) {
                    throw new SQLException("the connection does not answer");
                }
                quiet++;
                if (quiet % ROUNDS == 0) {
                    wakeAll();
                }
            }
        }
    }

    private void wakeAll() {
        sites.refreshMissing();
        sites.kept().stream().map(Site::code).forEach(liveEvents::wake);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Workers.end(voice);
        Workers.end(ear);
        OwnConnection.close(telling);
    }
}
