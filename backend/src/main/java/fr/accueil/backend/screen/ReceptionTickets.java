// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.SlipState;
import fr.accueil.backend.slip.SlipText;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.waiting.Waits;
import fr.accueil.counter.ReceptionSlip;
import fr.accueil.counter.ReceptionTicket;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tickets as the reception desk hands them over: shown, and printed at a kiosk. */
@Component
class ReceptionTickets {

    private final HallReading hall;
    private final Slips slips;
    private final PublicAddress address;
    private final Clock clock;
    private final Waits waits;

    ReceptionTickets(HallReading hall, Slips slips, PublicAddress address, Clock clock, Waits waits) {
        this.hall = hall;
        this.slips = slips;
        this.address = address;
        this.clock = clock;
        this.waits = waits;
    }

    ReceptionTicket shown(Site site, ReceptionCommands.Came.Given given, Locale language) {
        HallReading.Placed placed = hall.ticket(given.ticket()).orElseThrow();
        TicketView ticket = placed.ticket();
        return new ReceptionTicket(
                ticket.id().toString(),
                ticket.number(),
                Names.service(site, ticket.service(), language),
                placed.ahead(),
                ticket.priority(),
                Locale.forLanguageTag(ticket.language()),
                ticket.bookedAt(),
                given.before(),
                follow(ticket),
                "/slip/" + ticket.token() + ".png");
    }

    private String follow(TicketView ticket) {
        return address.of("/t/" + ticket.token());
    }

    /** A ticket that is not of today, or a kiosk without a printer of its own, prints nothing. */
    Registration print(Site site, String ticket, String kiosk, UUID tap, Consumer<ReceptionSlip> told) {
        Optional<HallReading.Placed> placed = today(site, ticket);
        if (placed.isEmpty()) {
            told.accept(ReceptionSlip.FAILED);
            return () -> {};
        }
        slips.print(
                site,
                kiosk,
                SlipText.of(
                        placed.get().ticket(),
                        placed.get().ahead(),
                        KioskSlips.wait(waits.of(placed.get())),
                        follow(placed.get().ticket())),
                tap);
        Runnable over = slips.watch(tap, state -> told.accept(slip(state)));
        return over::run;
    }

    private Optional<HallReading.Placed> today(Site site, String ticket) {
        try {
            return hall.ticket(UUID.fromString(ticket))
                    .filter(placed -> placed.ticket().site().equals(site.code()))
                    .filter(placed -> placed.ticket().serviceDay().equals(site.serviceDay(clock.instant())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ReceptionSlip slip(SlipState state) {
        return switch (state) {
            case SlipState.Printing printing -> ReceptionSlip.PRINTING;
            case SlipState.Printed printed -> printed.paperLow() ? ReceptionSlip.PAPER_LOW : ReceptionSlip.PRINTED;
            case SlipState.PaperOut out -> ReceptionSlip.PAPER_OUT;
            case SlipState.Failed failed -> ReceptionSlip.FAILED;
            case SlipState.None none -> ReceptionSlip.FAILED;
            case SlipState.ByBrowser browser -> ReceptionSlip.FAILED;
        };
    }
}
