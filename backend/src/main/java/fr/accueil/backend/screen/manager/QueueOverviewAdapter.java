// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.waiting.WaitEstimator;
import fr.accueil.manager.hall.QueueOverview;
import fr.accueil.manager.hall.QueueOverviewPort;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implements the port of the queue overview. */
@Component
class QueueOverviewAdapter implements QueueOverviewPort {

    private final CurrentSite currentSite;
    private final QueueQueries queries;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final ScreenRefresher screenRefresher;
    private final CounterCommands commands;
    private final WaitEstimator waits;
    private final Clock clock;

    QueueOverviewAdapter(
            CurrentSite currentSite,
            QueueQueries queries,
            Accounts accounts,
            CurrentActor actors,
            ScreenRefresher screenRefresher,
            CounterCommands commands,
            WaitEstimator waits,
            Clock clock) {
        this.currentSite = currentSite;
        this.queries = queries;
        this.accounts = accounts;
        this.actors = actors;
        this.screenRefresher = screenRefresher;
        this.commands = commands;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public QueueOverview overview() {
        Site site = site();
        return overview(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<QueueOverview> listener) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        return screenRefresher.watch(
                site.code(),
                ScreenRefresher.waitsOf(site.code()),
                () -> overview(currentSite.again(site), language),
                listener);
    }

    private Site site() {
        return currentSite.require(Permission.WATCH_THE_FLOOR);
    }

    private QueueOverview overview(Site site, Locale language) {
        Instant now = clock.instant();
        return queries.atOneMoment(() -> {
            List<CounterDetails> counters = queries.counters(site);
            return new QueueOverview(
                    queries.lastSeq(site),
                    site.name().in(language),
                    site.zone(),
                    now,
                    site.isOpen(now),
                    queues(site, counters, language),
                    counters.stream()
                            .map(counter -> counter(site, counter, language))
                            .toList(),
                    queries.issuedToday(site),
                    queries.servedToday(site, Optional.empty()),
                    counters.stream()
                            .flatMap(counter -> help(site, counter, language).stream())
                            .toList());
        });
    }

    private List<QueueOverview.Queue> queues(Site site, List<CounterDetails> counters, Locale language) {
        Map<String, QueueQueries.QueueCount> counts = queries.counts(site).stream()
                .collect(Collectors.toMap(QueueQueries.QueueCount::queue, Function.identity()));
        return site.queues().stream()
                .map(queue -> {
                    Optional<QueueQueries.QueueCount> count = Optional.ofNullable(counts.get(queue.letter()));
                    int waiting = count.map(QueueQueries.QueueCount::waiting).orElse(0);
                    return new QueueOverview.Queue(
                            queue.letter(),
                            queue.name().in(language),
                            waiting,
                            count.map(QueueQueries.QueueCount::oldest),
                            openFor(queue.letter(), counters),
                            waits.newcomer(site, queue.letter(), waiting)
                                    .map(wait -> new QueueOverview.Range(wait.from(), wait.to(), wait.atMost())));
                })
                .toList();
    }

    private static int openFor(String queue, List<CounterDetails> counters) {
        return (int) counters.stream()
                .filter(counter -> counter.state() == CounterState.OPEN)
                .filter(counter -> counter.queues().contains(queue))
                .count();
    }

    @Override
    public void answerHelp(String counter) {
        commands.execute(actors.get(), site().code(), counter, new AgentCommand.AnswerHelp());
    }

    private Optional<QueueOverview.Help> help(Site site, CounterDetails counter, Locale language) {
        return counter.help()
                .map(asked -> new QueueOverview.Help(
                        counter.code(),
                        StaffNames.counter(site, counter.code(), language),
                        asked.since(),
                        asked.answeredBy().map(accounts::nameOf)));
    }

    private QueueOverview.Counter counter(Site site, CounterDetails counter, Locale language) {
        return new QueueOverview.Counter(
                counter.code(),
                StaffNames.counter(site, counter.code(), language),
                state(counter.state()),
                counter.since(),
                counter.pause()
                        .map(code -> StaffNames.pause(site, code, language))
                        .orElse(""),
                counter.agent().map(accounts::nameOf),
                StaffNames.queues(site, counter.queues(), language),
                counter.current().map(QueueOverviewAdapter::current));
    }

    private static QueueOverview.Current current(TicketDetails ticket) {
        boolean serving = ticket.status() == TicketStatus.SERVING;
        Instant called = ticket.calledAt().orElse(ticket.issuedAt());
        return new QueueOverview.Current(
                ticket.number(), serving, serving ? ticket.startedAt().orElse(called) : called);
    }

    private static QueueOverview.Counter.State state(CounterState state) {
        return switch (state) {
            case OPEN -> QueueOverview.Counter.State.OPEN;
            case PAUSED -> QueueOverview.Counter.State.PAUSED;
            case CLOSED -> QueueOverview.Counter.State.CLOSED;
        };
    }
}
