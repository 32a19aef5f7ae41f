// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.PrinterPlan;
import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last reported state of every printer. */
final class PrinterStates {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterStates.class);

    private final Clock clock;
    private final Consumer<PrinterTrouble> published;
    private final Map<Kiosk, PrinterState> states = new HashMap<>();

    PrinterStates(Clock clock, Consumer<PrinterTrouble> published) {
        this.clock = clock;
        this.published = published;
    }

    private record Kiosk(String site, String code) {}

    synchronized PrinterState of(Site site, String kiosk) {
        Optional<PrinterPlan> plan = site.kiosk(kiosk).flatMap(KioskPlan::printer);
        if (plan.isEmpty() || plan.get() instanceof PrinterPlan.Browser) {
            return new PrinterState.NoPrinter();
        }
        return states.getOrDefault(new Kiosk(site.code(), kiosk), new PrinterState.NoReport());
    }

    synchronized void report(Site site, String kiosk, PrinterReport report) {
        PrinterState old = of(site, kiosk);
        PrinterState now = report.since(clock.instant());
        if (now.getClass().equals(old.getClass())) {
            return;
        }
        states.put(new Kiosk(site.code(), kiosk), now);
        if (old.isTrouble() || now.isTrouble()) {
            LOG.warn("The printer of kiosk {} of {} is now: {}", kiosk, site.code(), report);
            published.accept(new PrinterTrouble(site.code(), kiosk, now));
        }
    }
}
