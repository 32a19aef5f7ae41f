// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import fr.accueil.backend.appointment.AppointmentStatus;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What all counters of a site show alike. Read once after each event, for all screens; and again after a few
 * seconds, for what changes without an event.
 */
@Component
class CounterSharedReading {

    /** The most tickets of each line that a counter shows. */
    static final int SHOWN = 50;

    private static final Duration FRESH = Duration.ofSeconds(3);

    private final QueueQueries queries;
    private final ExpectedVisitors expectedVisitors;
    private final Clock clock;
    private final Map<String, Shared> last = new ConcurrentHashMap<>();

    CounterSharedReading(QueueQueries queries, ExpectedVisitors expectedVisitors, Clock clock) {
        this.queries = queries;
        this.expectedVisitors = expectedVisitors;
        this.clock = clock;
    }

    /** The site as it was just after an event. */
    record Shared(
            long seq,
            Instant at,
            List<CounterDetails> counters,
            List<TicketDetails> held,
            List<TicketDetails> absent,
            List<ExpectedVisitors.Visitor> expected,
            Map<String, QueueQueries.Standing> lines) {}

    /** A line, read by the first counter that serves it. */
    QueueQueries.Standing line(Site site, Shared shared, String line) {
        return shared.lines().computeIfAbsent(line, code -> queries.standing(site, code, SHOWN));
    }

    /** To be called inside {@link QueueQueries#atOneMoment}. */
    Shared at(Site site) {
        long seq = queries.lastSeq(site);
        Instant now = clock.instant();
        Shared known = last.get(site.code());
        if (known != null && known.seq() == seq && isFresh(known, now)) {
            return known;
        }
        Shared fresh = new Shared(
                seq,
                now,
                queries.counters(site),
                queries.onHold(site),
                queries.absent(site),
                expectedVisitors.today(site).stream()
                        .filter(visitor -> visitor.status() != AppointmentStatus.CANCELLED)
                        .toList(),
                new ConcurrentHashMap<>());
        last.put(site.code(), fresh);
        return fresh;
    }

    private static boolean isFresh(Shared reading, Instant now) {
        return !now.isBefore(reading.at()) && now.isBefore(reading.at().plus(FRESH));
    }
}
