// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The log of PostgreSQL, seen from beside the server. A commit with an event can be held inside PostgreSQL until it is let
 * go: it then succeeds, whether the server is still there to learn of it or not.
 */
public final class SlowCommits implements AutoCloseable {

    private static final int LOCK = 160_016;

    private final JdbcTemplate database;
    private final SingleConnectionDataSource holder;

    public SlowCommits(DataSource postgres) {
        this.database = new JdbcTemplate(postgres);
        try {
            Connection own = postgres.getConnection();
            this.holder = new SingleConnectionDataSource(own, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.execute("create function await_the_test() returns trigger language plpgsql as"
                + " $$ begin perform pg_advisory_xact_lock_shared(" + LOCK + "); return null; end $$");
        database.execute("create constraint trigger held after insert on ticket_event deferrable initially deferred"
                + " for each row execute function await_the_test()");
    }

    public long tickets() {
        return count("select count(*) from ticket");
    }

    public long calls() {
        return count("select count(*) from ticket_event where type like '%CALLED'");
    }

    public String lastNumber() {
        return database.queryForObject("select number from ticket order by issued_at desc limit 1", String.class);
    }

    public void hold() {
        new JdbcTemplate(holder).execute("select pg_advisory_lock(" + LOCK + ")");
    }

    public void awaitHeld() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from pg_locks where locktype = 'advisory' and not granted") > 0);
    }

    public void letGo() {
        new JdbcTemplate(holder).execute("select pg_advisory_unlock(" + LOCK + ")");
    }

    private long count(String question) {
        return database.queryForObject(question, Long.class);
    }

    @Override
    public void close() {
        holder.destroy();
    }
}
