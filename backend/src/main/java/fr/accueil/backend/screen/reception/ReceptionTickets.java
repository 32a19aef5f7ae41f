// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.screen.kiosk.KioskSlips;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.SlipData;
import fr.accueil.backend.slip.SlipState;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.waiting.WaitEstimator;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.counter.reception.IssuedTicket;
import fr.accueil.counter.reception.SlipStatus;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Shows tickets at the reception desk and prints them at a kiosk. */
@Component
class ReceptionTickets {

    private final QueueQueries queries;
    private final Slips slips;
    private final PublicAddress address;
    private final Clock clock;
    private final WaitEstimator waits;

    ReceptionTickets(QueueQueries queries, Slips slips, PublicAddress address, Clock clock, WaitEstimator waits) {
        this.queries = queries;
        this.slips = slips;
        this.address = address;
        this.clock = clock;
        this.waits = waits;
    }

    IssuedTicket shown(Site site, ReceptionCommandRunner.Came.Given given, Locale language) {
        QueueQueries.Placed placed = queries.ticket(given.ticket()).orElseThrow();
        TicketDetails ticket = placed.ticket();
        return new IssuedTicket(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                placed.ahead(),
                ticket.priority(),
                Locale.forLanguageTag(ticket.language()),
                ticket.bookedAt(),
                given.before(),
                follow(ticket),
                "/slip/" + ticket.token() + ".png");
    }

    private String follow(TicketDetails ticket) {
        return address.of("/t/" + ticket.token());
    }

    /** A ticket that is not of today, or a kiosk without a printer of its own, prints nothing. */
    Registration print(Site site, String ticket, String kiosk, UUID tap, Consumer<SlipStatus> listener) {
        Optional<QueueQueries.Placed> placed = today(site, ticket);
        if (placed.isEmpty()) {
            listener.accept(SlipStatus.FAILED);
            return () -> {};
        }
        slips.print(
                site,
                kiosk,
                SlipData.of(
                        placed.get().ticket(),
                        placed.get().ahead(),
                        KioskSlips.wait(waits.of(placed.get())),
                        follow(placed.get().ticket())),
                tap);
        Runnable over = slips.watch(tap, state -> listener.accept(slip(state)));
        return over::run;
    }

    private Optional<QueueQueries.Placed> today(Site site, String ticket) {
        try {
            return queries.ticket(UUID.fromString(ticket))
                    .filter(placed -> placed.ticket().site().equals(site.code()))
                    .filter(placed -> placed.ticket().serviceDay().equals(site.serviceDay(clock.instant())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SlipStatus slip(SlipState state) {
        return switch (state) {
            case SlipState.Printing printing -> SlipStatus.PRINTING;
            case SlipState.Printed printed -> printed.paperLow() ? SlipStatus.PAPER_LOW : SlipStatus.PRINTED;
            case SlipState.PaperOut out -> SlipStatus.PAPER_OUT;
            case SlipState.Failed failed -> SlipStatus.FAILED;
            case SlipState.None none -> SlipStatus.FAILED;
            case SlipState.ByBrowser browser -> SlipStatus.FAILED;
        };
    }
}
