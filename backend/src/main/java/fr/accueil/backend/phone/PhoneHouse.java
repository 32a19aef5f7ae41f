// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.dispatch.Announcement;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.ticket.VisitorCommands;
import fr.accueil.backend.waiting.Waits;
import fr.accueil.display.FollowedTicket;
import fr.accueil.display.FollowedTicket.AppointmentNews;
import fr.accueil.display.PhoneAnswer;
import fr.accueil.display.TicketFollower;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What a visitor's phone sees of this house. */
@Component
class PhoneHouse implements TicketFollower {

    private final Sites sites;
    private final HallReading hall;
    private final VisitorCommands commands;
    private final Waits waits;
    private final Clock clock;

    PhoneHouse(Sites sites, HallReading hall, VisitorCommands commands, Waits waits, Clock clock) {
        this.sites = sites;
        this.hall = hall;
        this.commands = commands;
        this.waits = waits;
        this.clock = clock;
    }

    /** A ticket and what its holder sees of it. */
    record Followed(UUID id, FollowedTicket ticket) {}

    /** How many are before each of those who wait, after an event. */
    record Places(long seq, Map<UUID, Integer> ahead) {}

    @Override
    public Optional<FollowedTicket> follow(String token) {
        return find(token).map(Followed::ticket);
    }

    Optional<Followed> find(String token) {
        return hall.atOneMoment(() -> hall.byToken(token, sites::find)
                .map(placed -> new Followed(placed.ticket().id(), followed(placed))));
    }

    /** A ticket as it is now; nothing when its day is over. */
    Optional<FollowedTicket> again(Site site, UUID id) {
        return hall.atOneMoment(() -> hall.ticketOfToday(site, id).map(this::followed));
    }

    Places places(Site site) {
        return hall.atOneMoment(() -> new Places(hall.lastSeq(site), hall.aheadOfAll(site)));
    }

    /** What somebody who waits is told of their wait, without a look at the database. */
    Optional<FollowedTicket.Wait> announced(Site site, UUID ticket) {
        return waits.told(site, ticket).map(PhoneHouse::announced);
    }

    private static FollowedTicket.Wait announced(Announcement told) {
        return new FollowedTicket.Wait(told.from(), told.to(), told.atMost());
    }

    @Override
    public PhoneAnswer leave(String token) {
        return answer(token, () -> commands.leave(token));
    }

    @Override
    public PhoneAnswer letPass(String token, Duration time) {
        return answer(token, () -> commands.letPass(token, time));
    }

    private PhoneAnswer answer(String token, Supplier<Answer<TicketView>> wish) {
        Optional<FollowedTicket> before = follow(token);
        if (before.isEmpty()) {
            return new PhoneAnswer.Unknown();
        }
        return switch (wish.get()) {
            case Answer.Done<TicketView> _ ->
                follow(token).<PhoneAnswer>map(PhoneAnswer.Done::new).orElseGet(PhoneAnswer.Unknown::new);
            case Answer.Refused<TicketView>(Refusal reason) ->
                new PhoneAnswer.Refused(RefusalWords.of(
                        reason, Locale.forLanguageTag(before.get().language())));
        };
    }

    private FollowedTicket followed(HallReading.Placed placed) {
        TicketView ticket = placed.ticket();
        Site site = sites.find(ticket.site()).orElseThrow();
        Locale language = Locale.forLanguageTag(ticket.language());
        boolean atCounter =
                state(ticket) == FollowedTicket.State.CALLED || state(ticket) == FollowedTicket.State.SERVING;
        Optional<CounterPlan> counter = ticket.counter().flatMap(site::counter).filter(plan -> atCounter);
        return new FollowedTicket(
                hall.lastSeq(site),
                site.code(),
                site.name().in(language),
                ticket.number(),
                ticket.queue(),
                site.service(ticket.service())
                        .map(service -> service.label().in(language))
                        .orElse(""),
                ticket.language(),
                state(ticket),
                placed.ahead(),
                waits.of(placed).map(PhoneHouse::announced),
                notBefore(ticket),
                Math.max(0, site.phone().letPass() - ticket.care().delays()),
                appointment(ticket),
                // On a narrow screen the number may go to the next line: it must not be cut.
                counter.map(plan -> plan.word().in(language) + " " + plan.number()),
                counter.flatMap(plan -> ticket.calledAt()));
    }

    /** Told until the visit is over. */
    private static Optional<AppointmentNews> appointment(TicketView ticket) {
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

    private Optional<Instant> notBefore(TicketView ticket) {
        return ticket.care()
                .quietUntil()
                .filter(until -> ticket.status() == TicketStatus.WAITING && until.isAfter(clock.instant()));
    }

    private static FollowedTicket.State state(TicketView ticket) {
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
