// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.DeviceReading;
import fr.accueil.backend.device.DeviceState;
import fr.accueil.backend.health.DiskSpace;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.PrinterState;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.manager.hall.HallSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Alerts that need the manager's attention. */
@Component
class HallAlerts {

    static final Duration LONG_PAUSE = Duration.ofMinutes(45);
    private static final Duration FLOW = Duration.ofMinutes(30);
    /** The fewest waiting visitors of a crowd. */
    private static final int CROWD = 5;

    private final QueueQueries queries;
    private final DeviceReading devices;
    private final Slips slips;
    private final DiskSpace disk;

    HallAlerts(QueueQueries queries, DeviceReading devices, Slips slips, DiskSpace disk) {
        this.queries = queries;
        this.devices = devices;
        this.slips = slips;
        this.disk = disk;
    }

    List<HallSnapshot.Alert> now(Site site, List<CounterDetails> counters, Instant now, Locale language) {
        List<TicketDetails> waiting =
                queries.waiting(site).stream().map(QueueQueries.Placed::ticket).toList();
        List<HallSnapshot.Alert> alerts = new ArrayList<>();
        if (disk.isLow()) {
            alerts.add(new HallSnapshot.Alert.DiskLow());
        }
        alerts.addAll(pastTarget(site, waiting, now, language));
        alerts.addAll(outrun(site, waiting, now, language));
        counters.stream()
                .filter(counter -> counter.state() == CounterState.PAUSED)
                .filter(counter -> counter.since().plus(LONG_PAUSE).isBefore(now))
                .forEach(counter -> alerts.add(new HallSnapshot.Alert.Paused(
                        StaffNames.counter(site, counter.code(), language), minutes(counter.since(), now))));
        devices.devices(site).forEach(device -> device(site, device, language).ifPresent(alerts::add));
        return alerts;
    }

    private static List<HallSnapshot.Alert> pastTarget(
            Site site, List<TicketDetails> waiting, Instant now, Locale language) {
        Map<String, Long> longest = new TreeMap<>();
        for (TicketDetails ticket : waiting) {
            Instant since = ticket.waitsFrom();
            boolean past = site.service(ticket.service())
                    .flatMap(site::target)
                    .filter(target -> since.plus(target).isBefore(now))
                    .isPresent();
            if (past) {
                longest.merge(ticket.queue(), minutes(since, now), Math::max);
            }
        }
        return longest.entrySet().stream()
                .<HallSnapshot.Alert>map(queue ->
                        new HallSnapshot.Alert.PastTarget(name(site, queue.getKey(), language), queue.getValue()))
                .toList();
    }

    private List<HallSnapshot.Alert> outrun(Site site, List<TicketDetails> waiting, Instant now, Locale language) {
        return queries.flow(site, now.minus(FLOW)).stream()
                .filter(flow -> flow.came() >= flow.called() + CROWD && 2 * flow.came() >= 3 * flow.called())
                .filter(flow -> count(waiting, flow.queue()) >= CROWD)
                .<HallSnapshot.Alert>map(flow ->
                        new HallSnapshot.Alert.Outrun(name(site, flow.queue(), language), count(waiting, flow.queue())))
                .toList();
    }

    private static long count(List<TicketDetails> waiting, String queue) {
        return waiting.stream().filter(ticket -> ticket.queue().equals(queue)).count();
    }

    private Optional<HallSnapshot.Alert> device(Site site, DeviceState device, Locale language) {
        if (device.enrolled() && !device.works() && device.outOfOrder().isEmpty()) {
            return lost(site, device, language);
        }
        return device.kind() == DeviceKind.KIOSK && needsAttention(slips.stateOf(site, device.code()))
                ? Optional.of(new HallSnapshot.Alert.PrinterTrouble(device.code()))
                : Optional.empty();
    }

    private static Optional<HallSnapshot.Alert> lost(Site site, DeviceState device, Locale language) {
        return switch (device.kind()) {
            case KIOSK -> Optional.of(new HallSnapshot.Alert.KioskLost(device.code()));
            case DISPLAY -> Optional.of(new HallSnapshot.Alert.DisplayLost(name(site, device, language)));
            case SIGN, SURVEY -> Optional.empty();
        };
    }

    private static boolean needsAttention(PrinterState state) {
        return switch (state) {
            case PrinterState.NoPrinter it -> false;
            case PrinterState.NoReport it -> false;
            case PrinterState.Ready it -> false;
            case PrinterState.PaperLow it -> false;
            case PrinterState.PaperOut it -> true;
            case PrinterState.Failing it -> true;
        };
    }

    /** A display by its place, with its code where others stand there too. */
    private static String name(Site site, DeviceState device, Locale language) {
        return site.display(device.code())
                .map(display -> displayName(site, display, language))
                .orElse(device.code());
    }

    private static String displayName(Site site, DisplayPlan display, Locale language) {
        String place = display.place().in(language);
        long there = site.displays().stream()
                .filter(other -> other.place().in(language).equals(place))
                .count();
        return there > 1 ? place + ", " + display.code() : place;
    }

    private static String name(Site site, String queue, Locale language) {
        return site.queue(queue).map(it -> it.name().in(language)).orElse(queue);
    }

    private static long minutes(Instant since, Instant now) {
        return Duration.between(since, now).toMinutes();
    }
}
