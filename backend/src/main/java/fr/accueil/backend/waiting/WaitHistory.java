// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.WaitLearner;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.reading.DayTickets;
import fr.accueil.backend.trace.Replay;
import fr.accueil.backend.trace.TraceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns from the last weeks of a site, by playing them again. */
@Component
class WaitHistory {

    private static final int DAYS = 14;

    private final DayTickets tickets;

    WaitHistory(DayTickets tickets) {
        this.tickets = tickets;
    }

    /** What was learned: how long people wait, and when counters usually open. */
    record Learned(WaitLearner learner, UsualOpenings usual) {

        /** Nothing yet but what the site says of itself. */
        static Learned nothing(Site site) {
            return new Learned(new WaitLearner(site.zone(), site.typicalDurations()), new UsualOpenings());
        }
    }

    /** Everything of the two weeks until now; it may take a minute. */
    Learned learn(Site site, Instant now) {
        Learned learned = Learned.nothing(site);
        Replay replay = new Replay(headStarts(site), new Listener(learned.learner()));
        LocalDate today = site.serviceDay(now);
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            List<TraceRow> rows = tickets.of(site, day).stream()
                    .flatMap(ticket -> row(ticket).stream())
                    .sorted(Comparator.comparing(TraceRow::arrival))
                    .toList();
            rows.forEach(row -> {
                row.call().ifPresent(call -> learned.usual().called(call.server(), site.local(call.at())));
                replay.arrive(row);
            });
            replay.finish();
        }
        return learned;
    }

    private static final int PRIORITY = 1;
    private static final int APPOINTMENT = 2;

    private static Map<Integer, Duration> headStarts(Site site) {
        Map<Integer, Duration> byClass = new HashMap<>();
        for (int kind = 0; kind <= PRIORITY + APPOINTMENT; kind++) {
            byClass.put(kind, site.headStarts().of((kind & PRIORITY) != 0, (kind & APPOINTMENT) != 0));
        }
        return byClass;
    }

    /** A visit with one wait and one end; what went from counter to counter, or still goes on, teaches too little. */
    private static Optional<TraceRow> row(TicketDetails ticket) {
        Optional<Instant> ended = ticket.endedAt();
        if (ended.isEmpty() || ticket.care().moved() || ticket.status() == TicketStatus.NOT_CLOSED) {
            return Optional.empty();
        }
        Instant since = ticket.waitsFrom();
        Optional<TraceRow.Call> call = ticket.calledAt()
                .flatMap(at -> ticket.counter().map(counter -> new TraceRow.Call(at, counter)))
                .filter(it -> ticket.status() != TicketStatus.CANCELLED);
        Instant from = call.map(TraceRow.Call::at).filter(since::isAfter).orElse(since);
        if (ended.get().isBefore(from)) {
            return Optional.empty();
        }
        int kind = (ticket.priority() ? PRIORITY : 0) + (ticket.appointment() ? APPOINTMENT : 0);
        return Optional.of(
                new TraceRow(ticket.issuedSeq(), from, ticket.queue(), ticket.service(), kind, call, ended.get()));
    }

    private record Listener(WaitLearner learner) implements Replay.Listener {

        @Override
        public void arrives(TraceRow row, HallState before, int busyServers) {}

        @Override
        public void arrived(TraceRow row, HallState state) {
            learner.see(state);
        }

        @Override
        public void changed(HallState state) {
            learner.see(state);
        }

        @Override
        public void called(TraceRow row) {}

        @Override
        public void left(TraceRow row) {}

        @Override
        public void ended(TraceRow row) {}
    }
}
