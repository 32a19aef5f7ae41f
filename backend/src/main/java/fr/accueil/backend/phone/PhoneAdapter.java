// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.command.TicketHolderCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.time.Ticker;
import fr.accueil.backend.waiting.WaitEstimator;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.phone.FollowedTicket;
import fr.accueil.display.phone.FollowedTicket.AppointmentNews;
import fr.accueil.display.phone.PhoneAnswer;
import fr.accueil.display.phone.PhoneTicketPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ticket data and commands for a visitor's phone. */
@Component
class PhoneAdapter implements PhoneTicketPort {

    /** A queue too long to count single places in. */
    private static final int LONG = 500;

    private final Sites sites;
    private final QueueQueries queries;
    private final TicketHolderCommands commands;
    private final WaitEstimator waits;
    private final Clock clock;
    private final Ticker ticker;
    private final KnownTokens tokens = new KnownTokens();
    private final Map<String, SharedPlaces> places = new ConcurrentHashMap<>();

    PhoneAdapter(
            Sites sites,
            QueueQueries queries,
            TicketHolderCommands commands,
            WaitEstimator waits,
            Clock clock,
            Ticker ticker) {
        this.sites = sites;
        this.queries = queries;
        this.commands = commands;
        this.waits = waits;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** A ticket and what its visitor sees of it. */
    record Followed(UUID id, FollowedTicket ticket) {}

    /** A ticket and the site's last event when it was read. */
    private record Seen(TicketDetails ticket, long seq) {}

    @Override
    public Optional<FollowedTicket> follow(String token) {
        return find(token).map(Followed::ticket);
    }

    Optional<Followed> find(String token) {
        Optional<Seen> seen = queries.atOneMoment(() ->
                queries.viewByToken(token, sites::find).map(ticket -> new Seen(ticket, queries.lastSeq(site(ticket)))));
        return seen.map(it -> {
            TicketDetails ticket = it.ticket();
            tokens.add(token, new KnownTokens.Known(ticket.site(), ticket.serviceDay(), ticket.id()));
            return new Followed(ticket.id(), followed(it));
        });
    }

    /** The ticket of a token, without reading the database; empty when it opens none today. */
    Optional<KnownTokens.Known> known(String token) {
        return tokens.find(token)
                .filter(known -> sites.find(known.site())
                        .filter(site -> site.serviceDay(clock.instant()).equals(known.day()))
                        .isPresent());
    }

    /** Reads the tickets of phones that may reconnect, once, when the server starts. */
    void expectPhones(Site site) {
        LocalDate today = site.serviceDay(clock.instant());
        queries.openTokens(site)
                .forEach((token, ticket) -> tokens.add(token, new KnownTokens.Known(site.code(), today, ticket)));
    }

    /** Looks the tickets of a site up again: some may be gone. */
    void forget(Site site) {
        tokens.forget(site.code());
        expectPhones(site);
    }

    /** The current tickets, from one reading; those of past days are missing. */
    Map<UUID, FollowedTicket> again(Site site, Collection<UUID> ids) {
        List<Seen> seen = queries.atOneMoment(() -> {
            long seq = queries.lastSeq(site);
            return queries.ticketsOfToday(site, ids).stream()
                    .map(ticket -> new Seen(ticket, seq))
                    .toList();
        });
        return seen.stream().collect(Collectors.toMap(it -> it.ticket().id(), this::followed));
    }

    SharedPlaces.Places places(Site site) {
        return lines(site).now();
    }

    private SharedPlaces lines(Site site) {
        return places.computeIfAbsent(
                site.code(),
                code -> new SharedPlaces(
                        () -> queries.atOneMoment(
                                () -> new SharedPlaces.Places(queries.lastSeq(site), queries.aheadOfAll(site))),
                        ticker));
    }

    /** Counted for this ticket alone when the shared reading is older than the ticket, and the queue is short. */
    private int ahead(Site site, Seen seen) {
        if (seen.ticket().status() != TicketStatus.WAITING) {
            return 0;
        }
        SharedPlaces.Places known = lines(site).asOf(seen.seq());
        Integer ahead = known.ahead().get(seen.ticket().id());
        boolean fits = known.seq() >= seen.seq() || known.ahead().size() > LONG;
        return ahead != null && fits ? ahead : queries.ahead(seen.ticket());
    }

    private Site site(TicketDetails ticket) {
        return sites.findKept(ticket.site()).orElseThrow();
    }

    /** The wait estimate of a waiting ticket, without reading the database. */
    Optional<FollowedTicket.Wait> announced(Site site, UUID ticket) {
        return waits.lastEstimate(site, ticket).map(PhoneAdapter::announced);
    }

    private static FollowedTicket.Wait announced(WaitEstimate estimate) {
        return new FollowedTicket.Wait(estimate.from(), estimate.to(), estimate.atMost());
    }

    @Override
    public PhoneAnswer leave(String token) {
        return answer(token, () -> commands.leave(token));
    }

    @Override
    public PhoneAnswer letPass(String token, Duration time) {
        return answer(token, () -> commands.letPass(token, time));
    }

    private PhoneAnswer answer(String token, Supplier<Answer<TicketDetails>> command) {
        Optional<FollowedTicket> before = follow(token);
        if (before.isEmpty()) {
            return new PhoneAnswer.Unknown();
        }
        return switch (command.get()) {
            case Answer.Done<TicketDetails> _ ->
                follow(token).<PhoneAnswer>map(PhoneAnswer.Done::new).orElseGet(PhoneAnswer.Unknown::new);
            case Answer.Refused<TicketDetails>(Refusal reason) ->
                new PhoneAnswer.Refused(RefusalWords.of(
                        reason, Locale.forLanguageTag(before.get().language())));
        };
    }

    private FollowedTicket followed(Seen seen) {
        TicketDetails ticket = seen.ticket();
        Site site = site(ticket);
        QueueQueries.Placed placed = new QueueQueries.Placed(ticket, ahead(site, seen));
        Locale language = Locale.forLanguageTag(ticket.language());
        boolean atCounter =
                state(ticket) == FollowedTicket.State.CALLED || state(ticket) == FollowedTicket.State.SERVING;
        Optional<CounterPlan> counter = ticket.counter().flatMap(site::counter).filter(plan -> atCounter);
        return new FollowedTicket(
                seen.seq(),
                site.code(),
                site.name().in(language),
                site.zone(),
                ticket.number(),
                ticket.training(),
                ticket.queue(),
                site.service(ticket.service())
                        .map(service -> service.label().in(language))
                        .orElse(""),
                ticket.language(),
                state(ticket),
                placed.ahead(),
                waits.of(placed).map(PhoneAdapter::announced),
                notBefore(ticket),
                Math.max(0, site.phone().letPass() - ticket.care().delays()),
                appointment(ticket),
                // On a narrow screen the number may wrap: it must not be cut.
                counter.map(plan -> plan.word().in(language) + " " + plan.number()),
                counter.flatMap(plan -> direction(site, ticket.queue(), plan)),
                counter.flatMap(plan -> ticket.calledAt()));
    }

    /** Displays may be on both sides of a counter: then no direction is shown. */
    private static Optional<DisplaySnapshot.Direction> direction(Site site, String queue, CounterPlan counter) {
        List<DisplayPlan.Direction> shown = site.displays().stream()
                .filter(display -> display.queues().contains(queue))
                .flatMap(display -> Optional.ofNullable(display.directions().get(counter.code())).stream())
                .distinct()
                .toList();
        return shown.size() == 1
                ? Optional.of(DisplaySnapshot.Direction.valueOf(shown.getFirst().name()))
                : Optional.empty();
    }

    /** Shown until the visit is over. */
    private static Optional<AppointmentNews> appointment(TicketDetails ticket) {
        boolean over = switch (ticket.status()) {
            case WAITING, CALLED, SERVING, ON_HOLD -> false;
            case DONE, NOT_CLOSED, NO_SHOW, CANCELLED -> true;
        };
        return ticket.care().appointment().filter(news -> !over).flatMap(news -> switch (news.change()) {
            case CANCELLED -> Optional.of(new AppointmentNews(AppointmentNews.Kind.CANCELLED, Optional.empty()));
            case MOVED -> Optional.of(new AppointmentNews(AppointmentNews.Kind.MOVED, news.to()));
            case ANOTHER_DAY -> Optional.of(new AppointmentNews(AppointmentNews.Kind.ANOTHER_DAY, news.to()));
            case CONFIRMED -> Optional.empty();
        });
    }

    private Optional<Instant> notBefore(TicketDetails ticket) {
        return ticket.care()
                .quietUntil()
                .filter(until -> ticket.status() == TicketStatus.WAITING && until.isAfter(clock.instant()));
    }

    private static FollowedTicket.State state(TicketDetails ticket) {
        return switch (ticket.status()) {
            case WAITING -> FollowedTicket.State.WAITING;
            case CALLED -> FollowedTicket.State.CALLED;
            case SERVING -> FollowedTicket.State.SERVING;
            case ON_HOLD -> FollowedTicket.State.ON_HOLD;
            case DONE, NOT_CLOSED -> FollowedTicket.State.DONE;
            case NO_SHOW -> FollowedTicket.State.NO_SHOW;
            case CANCELLED -> FollowedTicket.State.CANCELLED;
        };
    }
}
