// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.PrinterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.Ticker;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The paper slips of this server. Nothing here blocks its caller: printers have threads of their own. */
@Component
public class Slips {

    private static final Duration KEPT = Retention.SLIPS.time();

    private final Ticker ticker;
    private final SlipLayout picture;
    private final EscPosPrinter.Patience patience;
    private final PrinterStates states;
    private final Map<UUID, SlipJob> jobs = new ConcurrentHashMap<>();
    private final Map<PrinterPlan.EscPos, EscPosPrinter> printers = new ConcurrentHashMap<>();
    private final CloudPrntLines lines;

    @Autowired
    Slips(Clock clock, Ticker ticker, SlipLayout picture, ApplicationEventPublisher events) {
        this(clock, ticker, picture, EscPosPrinter.Patience.OF_A_VISITOR, events::publishEvent);
    }

    Slips(
            Clock clock,
            Ticker ticker,
            SlipLayout picture,
            EscPosPrinter.Patience patience,
            Consumer<PrinterTrouble> published) {
        this.ticker = ticker;
        this.picture = picture;
        this.patience = patience;
        this.states = new PrinterStates(clock, published);
        this.lines = new CloudPrntLines(ticker, states);
    }

    /**
     * Prints the slip of a ticket at a kiosk. A tap that was seen before prints nothing.
     *
     * @param tap the tap that gave the ticket
     */
    public void print(Site site, String kiosk, SlipData text, UUID tap) {
        SlipJob job = new SlipJob(site, kiosk, text, ticker.nanos());
        if (jobs.putIfAbsent(tap, job) == null) {
            send(job);
        }
    }

    /** Prints the same slip once more; not while it is being printed, and not when it was forgotten. */
    public void printAgain(UUID tap) {
        SlipJob job = jobs.get(tap);
        if (job != null && job.again(ticker.nanos())) {
            send(job);
        }
    }

    /**
     * Reports how a slip stands: at once, then at each change, on any thread, in order. A slip is forgotten ten minutes
     * after it was last asked for; then, and for a tap that was never seen, it is {@link SlipState.None}.
     *
     * @param listener must be quick
     * @return run it to stop
     */
    public Runnable watch(UUID tap, Consumer<SlipState> listener) {
        SlipJob job = jobs.get(tap);
        if (job == null) {
            listener.accept(new SlipState.None());
            return () -> {};
        }
        return job.watch(listener);
    }

    public PrinterState stateOf(Site site, String kiosk) {
        return states.of(site, kiosk);
    }

    /** Asks a network printer how it is, behind the slips that wait for it; other printers speak by themselves. */
    void check(Site site, String kiosk) {
        site.kiosk(kiosk).flatMap(KioskPlan::printer).ifPresent(plan -> {
            if (plan instanceof PrinterPlan.EscPos network) {
                printer(network).print(() -> new byte[0], report -> states.report(site, kiosk, report));
            }
        });
    }

    CloudPrntLines lines() {
        return lines;
    }

    /** What stood on the slip that was printed for the page of this secret. */
    Optional<SlipData> printed(String token) {
        return jobs.values().stream()
                .map(SlipJob::text)
                .filter(text -> text.token().equals(token))
                .findFirst();
    }

    @Scheduled(fixedDelayString = "PT1S")
    void turn() {
        long now = ticker.nanos();
        jobs.values().removeIf(job -> job.isOlder(KEPT, now));
        lines.turn();
    }

    @PreDestroy
    void stop() {
        printers.values().forEach(EscPosPrinter::close);
    }

    private void send(SlipJob job) {
        Optional<PrinterPlan> plan = job.printer();
        if (plan.isEmpty()) {
            job.become(new SlipState.None());
            return;
        }
        switch (plan.get()) {
            case PrinterPlan.EscPos network -> send(job, printer(network));
            case PrinterPlan.CloudPrnt asks -> lines.add(job);
            case PrinterPlan.Browser browser -> job.become(new SlipState.ByBrowser(job.image()));
        }
    }

    private void send(SlipJob job, EscPosPrinter printer) {
        boolean accepted = printer.print(() -> EscPos.slip(picture.draw(job.site(), job.text())), report -> {
            states.report(job.site(), job.kiosk(), report);
            job.become(report.slip());
        });
        if (!accepted) {
            job.become(new SlipState.Failed());
        }
    }

    private EscPosPrinter printer(PrinterPlan.EscPos plan) {
        return printers.computeIfAbsent(plan, one -> new EscPosPrinter(one, patience));
    }
}
