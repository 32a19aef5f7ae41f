// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.Ticker;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The printers that ask for their slips themselves. */
final class CloudPrntLines {

    private final Ticker ticker;
    private final PrinterStates states;
    private final Map<Kiosk, Printer> printers = new ConcurrentHashMap<>();

    CloudPrntLines(Ticker ticker, PrinterStates states) {
        this.ticker = ticker;
        this.states = states;
    }

    private record Kiosk(String site, String code) {}

    private record Printer(Site site, String kiosk, CloudPrntLine line) {}

    void add(SlipJob job) {
        if (!line(job.site(), job.kiosk()).add(job, ticker.nanos())) {
            job.become(new SlipState.Failed());
        }
    }

    /** A printer sent its state and asks for work. */
    Optional<CloudPrntLine.Waiting> poll(Site site, String kiosk, PrinterReport report, boolean printing) {
        states.report(site, kiosk, report);
        return line(site, kiosk).poll(report, printing, ticker.nanos());
    }

    Optional<SlipJob> fetch(Site site, String kiosk, Optional<String> token) {
        return line(site, kiosk).fetch(token, ticker.nanos());
    }

    /** A printer sent the result of a slip. */
    void ended(Site site, String kiosk, Optional<String> token, PrinterReport report) {
        states.report(site, kiosk, report);
        line(site, kiosk).end(token).ifPresent(job -> job.become(report.slip()));
    }

    void turn() {
        for (Printer printer : printers.values()) {
            if (printer.line().turn(ticker.nanos())) {
                states.report(printer.site(), printer.kiosk(), PrinterReport.FAILING);
            }
        }
    }

    private CloudPrntLine line(Site site, String kiosk) {
        return printers.computeIfAbsent(
                        new Kiosk(site.code(), kiosk), one -> new Printer(site, kiosk, new CloudPrntLine()))
                .line();
    }
}
