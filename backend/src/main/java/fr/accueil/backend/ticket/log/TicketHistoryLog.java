// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The log of a site by service day, for the statistics, without what was done in a training. Reads plain rows: a day has some ten thousand. */
@Component
public class TicketHistoryLog {

    private static final int ROWS_AT_ONCE = 2000;

    private static final String STORIES = """
            select t.id, t.language, t.priority, t.appointment, t.booked_at, t.issued_at,
                   e.seq, e.type, e.at, e.number, e.queue, e.service, e.counter, e.agent, e.detail
            from ticket t join ticket_event e on e.ticket = t.id
            where t.site = ? and t.service_day = ? and not t.training
            order by e.seq""";

    private static final String LATEST = """
            select t.id, t.language, t.priority, t.appointment, t.booked_at, t.issued_at from ticket t
            where t.site = ? and t.service_day = ? and not t.training and t.issued_seq < ? and t.issued_at < ?""";

    /** Issued in such a queue, in it now, or moved about. */
    private static final String NEAR = """
            and (t.queue in (%s) or substring(t.number, 1, 1) in (%s)
             or t.queue <> substring(t.number, 1, 1) or t.transfers > 0)""";

    private static final String NEWEST_FIRST =
            " order by t.site desc, t.service_day desc, t.issued_seq desc fetch first %d rows only";

    private static final String EVENTS = """
            select ticket, null, null, null, null, null, seq, type, at, number, queue, service, counter, agent, detail
            from ticket_event where ticket in (%s) order by seq""";

    /* An index is read from its end only where an order names it whole: an aggregate would read all tickets there are. */
    static final String FIRST_FROM = """
            select service_day from ticket where site = ? and service_day >= ? and not training
            order by site, service_day, issued_seq fetch first 1 rows only""";

    static final String LAST_UNTIL = """
            select service_day from ticket where site = ? and service_day <= ? and not training
            order by site desc, service_day desc, issued_seq desc fetch first 1 rows only""";

    private static final String COUNTERS = """
            select seq, at, counter, agent, detail from ticket_event
            where site = ? and seq > ? and seq < ? and type = 'COUNTER_CHANGED' and not training
            order by site, seq""";

    private final JdbcTemplate jdbc;

    TicketHistoryLog(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /** The tickets that were issued on a service day, whenever they ended, in the order of their issue. */
    public List<TicketHistory> stories(String site, LocalDate day) {
        Map<UUID, TicketHistory> stories = new LinkedHashMap<>();
        RowCallbackHandler reader = row -> read(site, day, row, stories);
        jdbc.query(STORIES, reader, site, day);
        return List.copyOf(stories.values());
    }

    private static void read(String site, LocalDate day, ResultSet row, Map<UUID, TicketHistory> stories)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        TicketHistory known = stories.get(id);
        TicketHistory history = known == null ? begin(day, row, stories) : known;
        history.events().add(new EventRow(site, id, row).logged());
    }

    private static TicketHistory begin(LocalDate day, ResultSet row, Map<UUID, TicketHistory> stories)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        TicketHistory history = new TicketHistory(
                id,
                day,
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4),
                Optional.ofNullable(instant(row, 5)),
                Objects.requireNonNull(instant(row, 6)),
                new ArrayList<>());
        stories.put(id, history);
        return history;
    }

    /**
     * Which tickets of a service day are looked for.
     *
     * @param services codes of which a ticket had one at least; all when empty
     * @param queues the letters of their queues; tickets that never were in one of them are not read closely
     * @param issuedBefore the instant before which they were issued
     * @param beforeSeq the number of the event before which they were issued
     */
    public record Wanted(
            LocalDate day, Set<String> services, Set<String> queues, Instant issuedBefore, long beforeSeq) {}

    /** The last tickets of a service day, the newest first, at most so many. */
    public List<TicketHistory> latest(String site, Wanted wanted, int most) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                site, wanted.day(), wanted.beforeSeq(), wanted.issuedBefore().atOffset(ZoneOffset.UTC)));
        String query = LATEST;
        if (!wanted.queues().isEmpty()) {
            String letters = marks(wanted.queues().size());
            query += " " + NEAR.formatted(letters, letters);
            values.addAll(wanted.queues());
            values.addAll(wanted.queues());
        }
        if (!wanted.services().isEmpty()) {
            query += " and exists (select 1 from ticket_event e where e.ticket = t.id and e.service in ("
                    + marks(wanted.services().size()) + "))";
            values.addAll(wanted.services());
        }
        Map<UUID, TicketHistory> stories = new LinkedHashMap<>();
        RowCallbackHandler head = row -> begin(wanted.day(), row, stories);
        jdbc.query(query + NEWEST_FIRST.formatted(most), head, values.toArray());
        if (!stories.isEmpty()) {
            RowCallbackHandler event = row -> {
                UUID id = row.getObject(1, UUID.class);
                Objects.requireNonNull(stories.get(id)).events().add(new EventRow(site, id, row).logged());
            };
            jdbc.query(
                    EVENTS.formatted(marks(stories.size())),
                    event,
                    stories.keySet().toArray());
        }
        return List.copyOf(stories.values());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** What was opened, paused and closed after the last ticket before a day and before the first one after it. */
    public List<CounterChanged> counterChanges(String site, LocalDate day) {
        long after = edge(
                        "select max(issued_seq) from ticket where site = ? and service_day = ? and not training",
                        site,
                        before(site, day))
                .orElse(Long.MIN_VALUE);
        long until = edge(
                        "select min(issued_seq) from ticket where site = ? and service_day = ? and not training",
                        site,
                        after(site, day))
                .orElse(Long.MAX_VALUE);
        return jdbc.query(COUNTERS, (row, n) -> change(row), site, after, until);
    }

    private static CounterChanged change(ResultSet row) throws SQLException {
        String[] detail = row.getString(5).split(" ", 2);
        return new CounterChanged(
                Objects.requireNonNull(instant(row, 2)),
                row.getString(3),
                CounterState.valueOf(detail[0]),
                Optional.ofNullable(row.getString(4)),
                detail.length == 2 ? Optional.of(detail[1]) : Optional.empty());
    }

    private Optional<Long> edge(String query, String site, Optional<LocalDate> day) {
        return day.flatMap(it -> Optional.ofNullable(jdbc.queryForObject(query, Long.class, site, it)));
    }

    /** The next service day after another on which a ticket was issued. */
    public Optional<LocalDate> after(String site, LocalDate day) {
        return day(FIRST_FROM, site, day.plusDays(1));
    }

    /** The last service day before another on which a ticket was issued. */
    public Optional<LocalDate> before(String site, LocalDate day) {
        return day(LAST_UNTIL, site, day.minusDays(1));
    }

    private Optional<LocalDate> day(String query, String site, LocalDate day) {
        return jdbc.queryForList(query, LocalDate.class, site, day).stream().findFirst();
    }

    /** The service days, up to one, of tickets to which something happened after an event of the log. */
    public List<LocalDate> touchedAfter(String site, long seq, LocalDate upTo) {
        return jdbc.queryForList("""
                select distinct t.service_day from ticket_event e join ticket t on t.id = e.ticket
                where e.site = ? and e.seq > ? and t.service_day <= ? and not t.training
                order by t.service_day""", LocalDate.class, site, seq, upTo);
    }
}
