// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.display.FollowedTicket;
import fr.accueil.display.TicketFollower;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a visitor's phone sees of this house. */
@Component
class PhoneHouse implements TicketFollower {

    private final Sites sites;
    private final HallReading hall;

    PhoneHouse(Sites sites, HallReading hall) {
        this.sites = sites;
        this.hall = hall;
    }

    @Override
    public Optional<FollowedTicket> follow(String token) {
        return hall.atOneMoment(() -> hall.byToken(token, sites::find).map(this::followed));
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
                // On a narrow screen the number may go to the next line: it must not be cut.
                counter.map(plan -> plan.word().in(language) + " " + plan.number()),
                counter.flatMap(plan -> ticket.calledAt()));
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
