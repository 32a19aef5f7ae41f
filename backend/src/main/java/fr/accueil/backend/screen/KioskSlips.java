// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.dispatch.Announcement;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.SlipState;
import fr.accueil.backend.slip.SlipText;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.kiosk.Slip;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The paper slips of a kiosk's tickets. */
@Component
class KioskSlips {

    private final Slips slips;
    private final PublicAddress address;

    KioskSlips(Slips slips, PublicAddress address) {
        this.slips = slips;
        this.address = address;
    }

    void print(Site site, String kiosk, UUID tap, HallReading.Placed placed, Optional<Announcement> told) {
        slips.print(
                site,
                kiosk,
                SlipText.of(
                        placed.ticket(),
                        placed.ahead(),
                        wait(told),
                        address.of("/t/" + placed.ticket().token())),
                tap);
    }

    /** As it is printed. */
    static Optional<SlipText.Wait> wait(Optional<Announcement> told) {
        return told.map(wait -> new SlipText.Wait(wait.from(), wait.to(), wait.atMost()));
    }

    Registration watch(UUID tap, Consumer<Slip> told) {
        Runnable over = slips.watch(tap, state -> told.accept(slip(state)));
        return over::run;
    }

    void printAgain(UUID tap) {
        slips.printAgain(tap);
    }

    private static Slip slip(SlipState state) {
        return switch (state) {
            case SlipState.None none -> new Slip.None();
            case SlipState.Printing printing -> new Slip.Printing();
            case SlipState.Printed printed -> new Slip.Printed(printed.paperLow());
            case SlipState.PaperOut out -> new Slip.PaperOut();
            case SlipState.Failed failed -> new Slip.Failed();
            case SlipState.ByBrowser browser -> new Slip.ByBrowser(browser.image());
        };
    }
}
