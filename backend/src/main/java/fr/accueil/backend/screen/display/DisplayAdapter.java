// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.TestCalls;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.VoiceRules;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.voice.Saying;
import fr.accueil.backend.voice.SignedSentences;
import fr.accueil.backend.waiting.WaitEstimator;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.hall.Slide;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Implements the port of the display. */
@Component
class DisplayAdapter implements DisplayPort {

    private static final int CALLS = 6;
    /** Answered calls that are still highlighted stay, however many come at once. */
    private static final int MOST_CALLS = 24;

    private static final Duration HIGHLIGHT = Duration.ofSeconds(12);

    private final CurrentSite current;
    private final QueueQueries queries;
    private final Clock clock;
    private final HallScreenGuard guard;
    private final HallMessages messages;
    private final WaitEstimator waits;
    private final TestCalls tests;
    private final DisplaySlides slides;
    private final PublicAddress address;
    private final SignedSentences sentences;

    DisplayAdapter(
            CurrentSite current,
            QueueQueries queries,
            HallScreenGuard guard,
            Clock clock,
            HallMessages messages,
            DisplaySlides slides,
            PublicAddress address,
            SignedSentences sentences,
            WaitEstimator waits,
            TestCalls tests) {
        this.current = current;
        this.queries = queries;
        this.clock = clock;
        this.guard = guard;
        this.messages = messages;
        this.waits = waits;
        this.tests = tests;
        this.slides = slides;
        this.address = address;
        this.sentences = sentences;
    }

    @Override
    public HallScreenAccess<DisplaySnapshot> showing(String display) {
        return guard.showing(place(display).flatMap(site -> screen(site, display, address.of(""))));
    }

    @Override
    public Registration watch(String display, Consumer<HallScreenAccess<DisplaySnapshot>> listener) {
        // Only this thread has the request, and so the address by which the display reached the server.
        String server = address.of("");
        Optional<Site> place = place(display);
        return guard.watch(
                () -> place.flatMap(current::ifInService).flatMap(site -> screen(site, display, server)), listener);
    }

    private Optional<Site> place(String display) {
        return current.having(site -> site.display(display).isPresent());
    }

    private Optional<HallScreenGuard.Screen<DisplaySnapshot>> screen(Site site, String display, String server) {
        return site.display(display)
                .map(plan -> new HallScreenGuard.Screen<>(
                        site,
                        DeviceKind.DISPLAY,
                        display,
                        plan.place().in(site.language()),
                        () -> board(site, plan, server)));
    }

    private DisplaySnapshot board(Site site, DisplayPlan plan, String server) {
        Instant now = clock.instant();
        Locale language = site.language();
        // Not inside the reading: the results may first have days to count.
        List<Slide> between = slides.of(site, plan, server, now);
        return queries.atOneMoment(() -> new DisplaySnapshot(
                queries.lastSeq(site),
                site.name().in(language),
                plan.place().in(language),
                site.zone(),
                now,
                withTest(site, plan, calls(site, plan, now)),
                queues(site, plan),
                site.isOpen(now),
                site.closesAt(now),
                site.opensAfter(now),
                site.isOpen(now) ? Optional.empty() : site.closedFor(now, language),
                voice(site.voice()),
                messages.shown(site).stream().map(HallMessages.Message::text).toList(),
                between,
                queries.training(site).isPresent()));
    }

    private List<DisplaySnapshot.Call> withTest(Site site, DisplayPlan plan, List<DisplaySnapshot.Call> calls) {
        return Stream.concat(
                        tests.shown(site, DeviceKind.DISPLAY, plan.code()).stream()
                                .map(test -> DisplaySnapshot.Call.test(
                                        test.seq(),
                                        test.at(),
                                        List.of(speech(site.language(), Saying.test(site.language()))))),
                        calls.stream())
                .toList();
    }

    /** Calls that wait for their visitor always stay; answered calls give way, the oldest first. */
    private List<DisplaySnapshot.Call> calls(Site site, DisplayPlan plan, Instant now) {
        List<TicketDetails> newest = newestOfEachCounter(site, plan);
        long places =
                CALLS - newest.stream().filter(DisplayAdapter::isStillCalled).count();
        Set<TicketDetails> answered = newest.stream()
                .filter(ticket -> !isStillCalled(ticket))
                .limit(Math.max(0, places))
                .collect(Collectors.toSet());
        return newest.stream()
                .filter(ticket -> isStillCalled(ticket) || isNews(ticket, now) || answered.contains(ticket))
                .map(ticket -> call(site, plan, ticket))
                .toList();
    }

    private List<TicketDetails> newestOfEachCounter(Site site, DisplayPlan plan) {
        Set<String> counters = new HashSet<>();
        return Stream.concat(
                        queries.called(site, plan.queues()).stream(),
                        queries.lastCalled(site, plan.queues(), MOST_CALLS).stream())
                .sorted(Comparator.comparingLong(TicketDetails::callSeq).reversed())
                .filter(ticket -> counters.add(ticket.counter().orElseGet(ticket::number)))
                .toList();
    }

    private static boolean isStillCalled(TicketDetails ticket) {
        return ticket.status() == TicketStatus.CALLED;
    }

    private static boolean isNews(TicketDetails ticket, Instant now) {
        return ticket.calledAt().filter(now.minus(HIGHLIGHT)::isBefore).isPresent();
    }

    private DisplaySnapshot.Call call(Site site, DisplayPlan display, TicketDetails ticket) {
        Optional<CounterPlan> counter = ticket.counter().flatMap(site::counter);
        return new DisplaySnapshot.Call(
                ticket.callSeq(),
                ticket.number(),
                counter.map(plan -> plan.word().in(site.language())).orElse(""),
                counter.map(CounterPlan::number).orElse(""),
                ticket.calledAt().orElse(ticket.issuedAt()),
                ticket.calls(),
                !isStillCalled(ticket),
                counter.map(CounterPlan::code).map(display.directions()::get).map(DisplayAdapter::direction),
                speech(site, ticket, counter));
    }

    private static DisplaySnapshot.Direction direction(DisplayPlan.Direction direction) {
        return switch (direction) {
            case LEFT -> DisplaySnapshot.Direction.LEFT;
            case RIGHT -> DisplaySnapshot.Direction.RIGHT;
            case AHEAD -> DisplaySnapshot.Direction.AHEAD;
            case UPSTAIRS -> DisplaySnapshot.Direction.UPSTAIRS;
            case DOWNSTAIRS -> DisplaySnapshot.Direction.DOWNSTAIRS;
        };
    }

    /** In the language of the hall, then in the ticket's own where the site says so. */
    private List<DisplaySnapshot.Speech> speech(Site site, TicketDetails ticket, Optional<CounterPlan> counter) {
        Locale own = Locale.forLanguageTag(ticket.language());
        return Stream.concat(
                        Stream.of(site.language()),
                        Stream.of(own).filter(language -> site.voice().ticketLanguage()))
                .distinct()
                .map(language -> speech(
                        language,
                        Saying.call(
                                language,
                                ticket.number(),
                                counter.map(plan -> plan.word().in(language)).orElse(""),
                                counter.map(CounterPlan::number).orElse(""))))
                .toList();
    }

    private DisplaySnapshot.Speech speech(Locale language, String sentence) {
        return new DisplaySnapshot.Speech(
                language.toLanguageTag(),
                sentence,
                sentences.address(language, sentence).orElse(""));
    }

    private static DisplaySnapshot.Voice voice(VoiceRules rules) {
        SortedMap<LocalTime, Integer> loudness = new TreeMap<>();
        rules.loudness().forEach(from -> loudness.put(from.from(), from.percent()));
        return new DisplaySnapshot.Voice(rules.times(), loudness);
    }

    private List<DisplaySnapshot.Queue> queues(Site site, DisplayPlan plan) {
        Map<String, Integer> waiting = queries.counts(site).stream()
                .collect(Collectors.toMap(QueueQueries.QueueCount::queue, QueueQueries.QueueCount::waiting));
        return plan.queues().stream()
                .flatMap(letter -> site.queue(letter).stream())
                .map(queue -> new DisplaySnapshot.Queue(
                        queue.letter(),
                        queue.name().in(site.language()),
                        waiting.getOrDefault(queue.letter(), 0),
                        waits.newcomer(site, queue.letter(), waiting.getOrDefault(queue.letter(), 0))
                                .map(wait -> new DisplaySnapshot.Range(wait.from(), wait.to(), wait.atMost()))))
                .toList();
    }
}
