// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the database alone takes for a call: the rows that a call reads and writes, in one transaction of plain
 * prepared statements, beside the single row of the bare server. No framework can be quicker than this.
 */
final class CallRows {

    private static final String SITE = "nantes";
    private static final String COUNTER = "PN1";
    private static final String QUEUE = "N";
    private static final int ROUNDS = 1000;
    private static final String LAST_ACTION = "-".repeat(400);

    private static final String LOCK = "select last_seq from site_log where site = ? for update";
    private static final String HOLDER = "select * from counter where id = ?";
    private static final String HEAD = """
            select * from ticket where site = ? and service_day = ? and status = 'WAITING' and line = ?
              and (quiet_until is null or quiet_until <= ?)
            order by site, service_day, status, line, counts_from, issued_seq fetch first 1 rows only""";
    private static final String EVENT = """
            insert into ticket_event (site, seq, type, at, ticket, number, queue, service, counter, agent, detail)
            values (?, ?, ?, ?, ?, 'N001', 'N', 'PAN-ETR', ?, 'bench', null)""";
    private static final String TICKET = """
            update ticket set status = ?, called_at = ?, call_seq = ?, last_seq = ?, calls = calls + 1, counter = ?,
              agent = 'bench' where id = ?""";
    private static final String AT_COUNTER =
            "update counter set current_ticket = ?, last_action = ?, touched_at = ? where id = ?";
    private static final String NUMBERED = "update site_log set last_seq = ? where site = ?";

    private final DataSource database;
    private final LocalDate today;

    CallRows(DataSource database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    /** Needs some hundreds of people in the line of a counter that is free. */
    void print() throws SQLException {
        Timing rows = new Timing(ROUNDS);
        Timing one = new Timing(ROUNDS);
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long from = System.nanoTime();
            UUID ticket = call();
            long called = System.nanoTime();
            letGo(ticket);
            long before = System.nanoTime();
            oneRow();
            long after = System.nanoTime();
            if (i >= 0) {
                rows.add(called - from);
                one.add(after - before);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n| the database alone, plain JDBC, no server | p50 | p99 |%n|---|---|---|%n"
                        + "| the rows of a call | %.3f | %.3f |%n| the single row of the bare server | %.3f | %.3f |%n",
                rows.median(),
                rows.p99(),
                one.median(),
                one.p99());
    }

    private UUID call() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long seq = number(connection, LOCK, SITE) + 1;
            read(connection, HOLDER, List.of(SITE + "/" + COUNTER));
            OffsetDateTime now = OffsetDateTime.now();
            read(connection, HEAD, List.of(SITE, today, "@" + COUNTER, now));
            UUID ticket = read(connection, HEAD, List.of(SITE, today, QUEUE, now));
            if (ticket == null) {
                throw new IllegalStateException("no visitor waits for " + COUNTER);
            }
            write(connection, EVENT, SITE, seq, "TICKET_CALLED", now, ticket, COUNTER);
            write(connection, TICKET, "CALLED", now, seq, seq, COUNTER, ticket);
            write(connection, AT_COUNTER, ticket, LAST_ACTION, now, SITE + "/" + COUNTER);
            write(connection, NUMBERED, seq, SITE);
            connection.commit();
            connection.setAutoCommit(true);
            return ticket;
        }
    }

    /** Puts the visitor back, so that the line is as long for the next round. */
    private void letGo(UUID ticket) throws SQLException {
        try (Connection connection = database.getConnection()) {
            write(connection, "update counter set current_ticket = null where id = ?", SITE + "/" + COUNTER);
            write(connection, "update ticket set status = 'WAITING', call_seq = null where id = ?", ticket);
        }
    }

    private void oneRow() throws SQLException {
        try (Connection connection = database.getConnection()) {
            write(connection, "insert into bare (text) values (?)", "one row");
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static @Nullable UUID read(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getObject(1) instanceof UUID id ? id : null;
            }
        }
    }
}
