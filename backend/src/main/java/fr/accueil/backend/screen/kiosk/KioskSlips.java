// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.SlipData;
import fr.accueil.backend.slip.SlipState;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.kiosk.ticket.SlipProgress;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The paper slips of a kiosk's tickets. */
@Component
public class KioskSlips {

    private final Slips slips;
    private final PublicAddress address;

    KioskSlips(Slips slips, PublicAddress address) {
        this.slips = slips;
        this.address = address;
    }

    void print(Site site, String kiosk, UUID tap, QueueQueries.Placed placed, Optional<WaitEstimate> estimate) {
        slips.print(
                site,
                kiosk,
                SlipData.of(
                        placed.ticket(),
                        placed.ahead(),
                        wait(estimate),
                        address.of("/t/" + placed.ticket().token())),
                tap);
    }

    /** As it is printed. */
    public static Optional<SlipData.Wait> wait(Optional<WaitEstimate> estimate) {
        return estimate.map(wait -> new SlipData.Wait(wait.from(), wait.to(), wait.atMost()));
    }

    Registration watch(UUID tap, Consumer<SlipProgress> listener) {
        Runnable over = slips.watch(tap, state -> listener.accept(slip(state)));
        return over::run;
    }

    void printAgain(UUID tap) {
        slips.printAgain(tap);
    }

    private static SlipProgress slip(SlipState state) {
        return switch (state) {
            case SlipState.None none -> new SlipProgress.None();
            case SlipState.Printing printing -> new SlipProgress.Printing();
            case SlipState.Printed printed -> new SlipProgress.Printed(printed.paperLow());
            case SlipState.PaperOut out -> new SlipProgress.PaperOut();
            case SlipState.Failed failed -> new SlipProgress.Failed();
            case SlipState.ByBrowser browser -> new SlipProgress.ByBrowser(browser.image());
        };
    }
}
