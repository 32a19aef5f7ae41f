// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Accounts;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterCommands;
import fr.accueil.backend.ticket.CounterState;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.waiting.Waits;
import fr.accueil.manager.Floor;
import fr.accueil.manager.FloorDesk;
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

/** The manager's view of this house. */
@Component
class FloorHouse implements FloorDesk {

    private final CurrentSite currentSite;
    private final HallReading hall;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Watching watching;
    private final CounterCommands commands;
    private final Waits waits;
    private final Clock clock;

    FloorHouse(
            CurrentSite currentSite,
            HallReading hall,
            Accounts accounts,
            CurrentActor actors,
            Watching watching,
            CounterCommands commands,
            Waits waits,
            Clock clock) {
        this.currentSite = currentSite;
        this.hall = hall;
        this.accounts = accounts;
        this.actors = actors;
        this.watching = watching;
        this.commands = commands;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public Floor floor() {
        Site site = site();
        return floor(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<Floor> listener) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        return watching.watch(site.code(), Watching.waitsOf(site.code()), () -> floor(site, language), listener);
    }

    private Site site() {
        return currentSite.require(Permission.WATCH_THE_FLOOR);
    }

    private Floor floor(Site site, Locale language) {
        Instant now = clock.instant();
        return hall.atOneMoment(() -> {
            List<CounterView> counters = hall.counters(site);
            return new Floor(
                    hall.lastSeq(site),
                    site.name().in(language),
                    site.zone(),
                    now,
                    site.isOpen(now),
                    queues(site, counters, language),
                    counters.stream()
                            .map(counter -> counter(site, counter, language))
                            .toList(),
                    hall.issuedToday(site),
                    hall.servedToday(site, Optional.empty()),
                    counters.stream()
                            .flatMap(counter -> help(site, counter, language).stream())
                            .toList());
        });
    }

    private List<Floor.Queue> queues(Site site, List<CounterView> counters, Locale language) {
        Map<String, HallReading.QueueCount> counts = hall.counts(site).stream()
                .collect(Collectors.toMap(HallReading.QueueCount::queue, Function.identity()));
        return site.queues().stream()
                .map(queue -> {
                    Optional<HallReading.QueueCount> count = Optional.ofNullable(counts.get(queue.letter()));
                    int waiting = count.map(HallReading.QueueCount::waiting).orElse(0);
                    return new Floor.Queue(
                            queue.letter(),
                            queue.name().in(language),
                            waiting,
                            count.map(HallReading.QueueCount::oldest),
                            openFor(queue.letter(), counters),
                            waits.newcomer(site, queue.letter(), waiting)
                                    .map(told -> new Floor.Range(told.from(), told.to(), told.atMost())));
                })
                .toList();
    }

    private static int openFor(String queue, List<CounterView> counters) {
        return (int) counters.stream()
                .filter(counter -> counter.state() == CounterState.OPEN)
                .filter(counter -> counter.queues().contains(queue))
                .count();
    }

    @Override
    public void answerHelp(String counter) {
        commands.execute(actors.get(), site().code(), counter, new AgentCommand.AnswerHelp());
    }

    private Optional<Floor.Help> help(Site site, CounterView counter, Locale language) {
        return counter.help()
                .map(asked -> new Floor.Help(
                        counter.code(),
                        Names.counter(site, counter.code(), language),
                        asked.since(),
                        asked.answeredBy().map(accounts::nameOf)));
    }

    private Floor.Counter counter(Site site, CounterView counter, Locale language) {
        return new Floor.Counter(
                counter.code(),
                Names.counter(site, counter.code(), language),
                state(counter.state()),
                counter.since(),
                counter.pause().map(code -> Names.pause(site, code, language)).orElse(""),
                counter.agent().map(accounts::nameOf),
                Names.queues(site, counter.queues(), language),
                counter.current().map(FloorHouse::current));
    }

    private static Floor.Current current(TicketView ticket) {
        boolean serving = ticket.status() == TicketStatus.SERVING;
        Instant called = ticket.calledAt().orElse(ticket.issuedAt());
        return new Floor.Current(
                ticket.number(), serving, serving ? ticket.startedAt().orElse(called) : called);
    }

    private static Floor.Counter.State state(CounterState state) {
        return switch (state) {
            case OPEN -> Floor.Counter.State.OPEN;
            case PAUSED -> Floor.Counter.State.PAUSED;
            case CLOSED -> Floor.Counter.State.CLOSED;
        };
    }
}
