// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.waiting.EstimateCoverageReading;
import fr.accueil.backend.waiting.EstimateCoverageReading.Hour;
import fr.accueil.manager.wait.WaitEstimatePort;
import fr.accueil.manager.wait.WaitEstimateReport;
import fr.accueil.manager.wait.WaitEstimateReport.Coverage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implements the port of the page of wait estimates. */
@Component
class WaitEstimateAdapter implements WaitEstimatePort {

    private static final int WEEKS = 4;

    private final ManagedSite managed;
    private final EstimateCoverageReading estimates;
    private final SimulatedPast simulated;
    private final Clock clock;

    WaitEstimateAdapter(ManagedSite managed, EstimateCoverageReading estimates, SimulatedPast simulated, Clock clock) {
        this.managed = managed;
        this.estimates = estimates;
        this.simulated = simulated;
        this.clock = clock;
    }

    @Override
    public WaitEstimateReport estimates() {
        Site site = managed.get();
        Locale language = ScreenLanguage.or(site.language());
        LocalDate today = site.serviceDay(clock.instant());
        LocalDate first = today.minusWeeks(WEEKS);
        List<Hour> hours = estimates.of(site, first, today.plusDays(1));
        Map<LocalDate, List<Hour>> weeks =
                grouped(hours, hour -> hour.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        Map<String, List<Hour>> queues = grouped(hours, Hour::queue);
        return new WaitEstimateReport(
                site.name().in(language),
                site.zone(),
                simulated.among(site, first, today),
                kept(hours),
                weeks.entrySet().stream()
                        .sorted(Map.Entry.<LocalDate, List<Hour>>comparingByKey(Comparator.reverseOrder()))
                        .map(week -> new WaitEstimateReport.Week(week.getKey(), kept(week.getValue())))
                        .toList(),
                site.queues().stream()
                        .filter(queue -> queues.containsKey(queue.letter()))
                        .map(queue -> new WaitEstimateReport.Queue(
                                queue.letter(),
                                queue.name().in(language),
                                kept(queues.getOrDefault(queue.letter(), List.of()))))
                        .toList(),
                grouped(hours, Hour::hour).entrySet().stream()
                        .map(hour -> new WaitEstimateReport.Hour(hour.getKey(), kept(hour.getValue())))
                        .toList());
    }

    private static <K> Map<K, List<Hour>> grouped(List<Hour> hours, Function<Hour, K> by) {
        return hours.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static Coverage kept(List<Hour> hours) {
        long estimates = sum(hours, Hour::told);
        double many = Math.max(1, estimates);
        return new Coverage(
                (int) estimates,
                (int) sum(hours, Hour::kept),
                sum(hours, Hour::width) / many,
                sum(hours, Hour::atMost) / many,
                sum(hours, Hour::slips) / many,
                hours.stream().mapToInt(Hour::mostSlips).max().orElse(0));
    }

    private static long sum(List<Hour> hours, ToLongFunction<Hour> figure) {
        return hours.stream().mapToLong(figure).sum();
    }
}
