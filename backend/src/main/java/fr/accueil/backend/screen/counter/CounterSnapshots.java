// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.appointment.ShortName;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.screen.HelpCallReading;
import fr.accueil.backend.screen.VisitorReading;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the snapshot of a counter for one agent. */
@Component
class CounterSnapshots {

    private final QueueQueries queries;
    private final CounterSharedReading reading;
    private final Accounts accounts;
    private final VisitorReading visitors;
    private final HelpCallReading helpCallReading;
    private final Clock clock;

    CounterSnapshots(
            QueueQueries queries,
            CounterSharedReading reading,
            Accounts accounts,
            VisitorReading visitors,
            HelpCallReading helpCallReading,
            Clock clock) {
        this.queries = queries;
        this.reading = reading;
        this.accounts = accounts;
        this.visitors = visitors;
        this.helpCallReading = helpCallReading;
        this.clock = clock;
    }

    CounterSnapshot of(Site site, CounterPlan plan, String agent, Locale language) {
        return queries.atOneMoment(() -> {
            CounterSharedReading.Shared shared = reading.at(site);
            CounterDetails counter = queries.counter(site, plan);
            QueueQueries.AgentDay day = queries.dayOf(site, agent);
            return new CounterSnapshot(
                    shared.seq(),
                    plan.code(),
                    plan.name(language),
                    state(counter.state()),
                    counter.pause().map(code -> StaffNames.pause(site, code, language)),
                    StaffNames.queues(site, counter.queues(), language),
                    counter.agent().map(accounts::nameOf),
                    counter.agent().filter(agent::equals).isPresent(),
                    counter.current().map(ticket -> visitors.current(site, ticket, language)),
                    counter.undo().map(CounterSnapshots::undo),
                    line(site, plan, shared, language),
                    new CounterSnapshot.Aside(
                            stepped(site, counter, shared.held(), language),
                            stepped(site, counter, shared.absent(), language)),
                    expected(site, counter, shared.expected(), language),
                    shared.counters().stream()
                            .filter(one -> !one.code().equals(plan.code()) && one.state() != CLOSED)
                            .map(one -> colleague(site, one, language))
                            .toList(),
                    helpCallReading.of(site, shared.counters(), language),
                    new CounterSnapshot.Day(day.received(), day.meanService()),
                    queries.training(site).isPresent());
        });
    }

    private static final fr.accueil.backend.ticket.event.CounterState CLOSED =
            fr.accueil.backend.ticket.event.CounterState.CLOSED;

    private CounterSnapshot.Line line(
            Site site, CounterPlan plan, CounterSharedReading.Shared shared, Locale language) {
        Instant now = clock.instant();
        Map<Line, QueueQueries.Standing> lines = new LinkedHashMap<>();
        queries.linesOf(site, plan).forEach(line -> lines.put(line, reading.line(site, shared, line.code())));
        return new CounterSnapshot.Line(
                QueueQueries.merged(lines, CounterSharedReading.SHOWN).stream()
                        .map(ticket -> VisitorReading.waiting(site, ticket, now, language))
                        .toList(),
                lines.values().stream().mapToInt(QueueQueries.Standing::count).sum());
    }

    /** The queues served here, and the visitors who were here. */
    private static List<CounterSnapshot.Stepped> stepped(
            Site site, CounterDetails counter, List<TicketDetails> tickets, Locale language) {
        return tickets.stream()
                .filter(ticket -> counter.queues().contains(ticket.queue())
                        || ticket.counter().filter(counter.code()::equals).isPresent())
                .map(ticket -> VisitorReading.stepped(site, ticket, language))
                .toList();
    }

    private static List<CounterSnapshot.Expected> expected(
            Site site, CounterDetails counter, List<ExpectedVisitors.Visitor> today, Locale language) {
        return today.stream()
                .filter(visitor -> site.service(visitor.service())
                        .flatMap(Service::queue)
                        .filter(counter.queues()::contains)
                        .isPresent())
                .map(visitor -> new CounterSnapshot.Expected(
                        visitor.booked(),
                        visitor.name().map(ShortName::text).orElse(""),
                        StaffNames.service(site, visitor.service(), language),
                        visitor.arrived(),
                        visitor.number(),
                        visitor.cancelled()))
                .toList();
    }

    private CounterSnapshot.Colleague colleague(Site site, CounterDetails counter, Locale language) {
        return new CounterSnapshot.Colleague(
                StaffNames.counter(site, counter.code(), language),
                counter.agent().map(accounts::nameOf).orElse(""),
                state(counter.state()),
                counter.pause()
                        .map(code -> StaffNames.pause(site, code, language))
                        .orElse(""),
                counter.current().map(TicketDetails::number));
    }

    /** The server and the screen use the same names for what can be undone. */
    private static CounterCommand.Undo undo(CounterDetails.Undo undo) {
        return new CounterCommand.Undo(CounterCommand.Undone.valueOf(undo.what().name()), undo.number());
    }

    static CounterStatus state(fr.accueil.backend.ticket.event.CounterState state) {
        return switch (state) {
            case OPEN -> CounterStatus.OPEN;
            case PAUSED -> CounterStatus.PAUSED;
            case CLOSED -> CounterStatus.CLOSED;
        };
    }
}
