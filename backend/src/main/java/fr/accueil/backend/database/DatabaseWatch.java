// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import com.zaxxer.hikari.HikariDataSource;
import fr.accueil.backend.live.OwnConnection;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.time.Ticker;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether PostgreSQL answers: asked each second, over a connection outside the pool. While it does not, no request
 * waits for a connection of the pool; a statement that hangs longer is cut off. An embedded database is never away.
 */
@Component
public class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration APART = Duration.ofSeconds(1);
    /** Unanswered statements are cut off after this time; a shorter pause has no effect. */
    private static final Duration HANGS = Duration.ofSeconds(5);

    private static final int MANY = 100;

    private final Ticker ticker;
    private final Set<Connection> lent = Collections.newSetFromMap(new WeakHashMap<>());
    private final ScheduledExecutorService worker = Workers.scheduled("database", 1);
    private volatile @Nullable HikariDataSource pool;
    private volatile boolean away;
    /** Only the worker uses the rest. */
    private @Nullable Connection own;

    private int idle;
    private boolean known;
    private long awaySince;
    /** Connections lent before the database was away, and not returned when it was back. */
    private List<Connection> suspects = List.of();

    private long suspectSince;

    DatabaseWatch(Ticker ticker) {
        this.ticker = ticker;
    }

    public boolean isAway() {
        return away;
    }

    /** A connection failed or could not be had: no request waits for another one until it is known why. */
    public void suspect() {
        if (pool != null && !away) {
            away = true;
            worker.execute(this::probe);
        }
    }

    /** Watches the database of a pool from now on. */
    void over(HikariDataSource postgres) {
        pool = postgres;
        idle = Math.max(0, postgres.getMinimumIdle());
        worker.scheduleWithFixedDelay(this::probe, APART.toMillis(), APART.toMillis(), TimeUnit.MILLISECONDS);
    }

    void lent(Connection connection) {
        if (pool == null) {
            return;
        }
        synchronized (lent) {
            if (lent.size() > MANY) {
                lent.removeIf(DatabaseWatch::isOver);
            }
            lent.add(connection);
        }
    }

    private void probe() {
        HikariDataSource watched = pool;
        if (watched == null) {
            return;
        }
        try {
            if (own == null || !own.isValid(OwnConnection.PATIENCE_S)) {
                close();
                own = OwnConnection.open(
                        watched.getJdbcUrl(), watched.getUsername(), watched.getPassword(), "accueil watch");
            }
            back(watched);
            cutOffSuspects();
        } catch (SQLException e) {
            close();
            if (DatabaseAway.isFailure(e)) {
                gone(watched, e);
            } else {
                back(watched);
            }
        } catch (RuntimeException e) {
            LOG.warn("the database could not be watched", e);
        }
    }

    private void gone(HikariDataSource watched, SQLException why) {
        away = true;
        if (!known) {
            known = true;
            awaySince = ticker.nanos();
            LOG.error("the database does not answer, requests are refused until it does: {}", why.getMessage());
            // A pool that tries on its own pauses longer and longer, and would be pausing when the database is back.
            watched.getHikariConfigMXBean().setMinimumIdle(0);
            if (watched.getHikariPoolMXBean() != null) {
                watched.getHikariPoolMXBean().softEvictConnections();
            }
        }
        if (ticker.nanos() - awaySince > HANGS.toNanos()) {
            cutOff();
        }
    }

    private void back(HikariDataSource watched) {
        if (known) {
            known = false;
            watched.getHikariConfigMXBean().setMinimumIdle(idle);
            LOG.warn(
                    "the database answers again after {} s",
                    Duration.ofNanos(ticker.nanos() - awaySince).toSeconds());
            suspects = open();
            suspectSince = ticker.nanos();
        }
        away = false;
    }

    /** Earlier statements may never be answered, although new ones are. */
    private void cutOffSuspects() {
        if (!suspects.isEmpty() && ticker.nanos() - suspectSince > HANGS.toNanos()) {
            List<Connection> hanging = suspects;
            suspects = List.of();
            abort(hanging);
        }
    }

    private List<Connection> open() {
        synchronized (lent) {
            lent.removeIf(DatabaseWatch::isOver);
            return List.copyOf(lent);
        }
    }

    private void cutOff() {
        abort(open());
    }

    private static void abort(List<Connection> hanging) {
        hanging.stream().filter(connection -> !isOver(connection)).forEach(connection -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("a connection was gone already", e);
            }
        });
    }

    private static boolean isOver(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    private void close() {
        Connection old = own;
        own = null;
        OwnConnection.close(old);
    }

    @PreDestroy
    void stop() {
        Workers.end(worker);
        close();
    }
}
