// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.backend.demonstration.DemonstrationWeeks;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.statistics.TenYears;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.ticket.log.PastLog;
import fr.accueil.manager.statistics.Charts;
import fr.accueil.manager.statistics.ReportTables;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsQuery;
import fr.accueil.manager.statistics.StatisticsReport;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** The pages of the past over ten years and more than five million tickets. */
final class StatisticsMeasurements {

    private static final int WEEKS = 12;
    private static final int WARM = 20;
    private static final int ROUNDS = 60;
    private static final double MILLION = 1e6;

    private static final StatisticsPort.Moment ANY_TIME = new StatisticsPort.Moment(Optional.empty(), Optional.empty());
    private static final StatisticsPort.Moment TUESDAY_AT_NINE =
            new StatisticsPort.Moment(Optional.of(DayOfWeek.TUESDAY), Optional.of(9));

    private final StatisticsPort port;
    private final LocalDate today;

    private StatisticsMeasurements(StatisticsPort port, LocalDate today) {
        this.port = port;
        this.today = today;
    }

    static void print(ApplicationContext server) {
        Site site = server.getBean(Sites.class).find("nantes").orElseThrow();
        LocalDate today = site.serviceDay(server.getBean(Clock.class).instant());
        List<LocalDate> written = DemonstrationWeeks.write(server.getBean(PastLog.class), site, today, WEEKS);
        TenYears.Laid laid = TenYears.lay(server, site, written, today);
        System.out.printf(Locale.ROOT, "%nThe past: %,d tickets over ten years%n", laid.tickets());
        row("a day of 2,000 tickets counted from the log and kept", sorted(laid.rollUpNanos()));
        pages(server, today, laid.tickets());
    }

    /** @param tickets how many the ten years must say were issued */
    static void pages(ApplicationContext server, LocalDate today, long tickets) {
        Acting.as("bench", Role.ADMIN);
        StatisticsMeasurements pages = new StatisticsMeasurements(server.getBean(StatisticsPort.class), today);
        pages.insist(tickets);
        pages.print();
        Acting.withoutToken();
    }

    private void insist(long tickets) {
        StatisticsQuery ten = StatisticsQuery.between(today.minusYears(10), today.minusDays(1));
        long issued = port.report(ten, Locale.FRENCH).total().visits().issued();
        if (issued != tickets) {
            throw new IllegalStateException(issued + " were counted of " + tickets);
        }
    }

    private void print() {
        StatisticsQuery week = StatisticsQuery.between(today.minusDays(7), today.minusDays(1));
        StatisticsQuery month = StatisticsQuery.between(today.minusDays(31), today.minusDays(1));
        StatisticsQuery year = StatisticsQuery.between(today.minusYears(1), today.minusDays(1));
        StatisticsQuery ten = StatisticsQuery.between(today.minusYears(10), today.minusDays(1));
        StatisticsQuery filtered = new StatisticsQuery(
                year.from(), year.to(), Optional.of("ACC-INFO"), Optional.empty(), Optional.empty());
        for (int i = 0; i < WARM; i++) {
            List.of(week, month, year, ten, filtered).forEach(this::page);
        }
        long before = heap();
        row("a page of a week", times(week));
        row("a page of a month", times(month));
        row("a page of a year, one service", times(filtered));
        long[] one = times(year);
        long[] all = times(ten);
        row("a page of a year", one);
        row("a page of ten years", all);
        row("the last visits behind a figure", drilled(Optional.empty(), ANY_TIME));
        row("the last visits of one service", drilled(Optional.of("ELU"), ANY_TIME));
        row("the last visits of an hour of a weekday", drilled(Optional.empty(), TUESDAY_AT_NINE));
        System.out.printf(
                Locale.ROOT,
                "  ten years take %.2f of one year; the heap grew by %.1f MB over %d pages%n",
                (double) all[all.length / 2] / one[one.length / 2],
                (heap() - before) / MILLION,
                5 * ROUNDS);
    }

    static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long[] times(StatisticsQuery query) {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            page(query);
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** Up to another day each time: the database remembers the answer to a question that it was asked just before. */
    private long[] drilled(Optional<String> service, StatisticsPort.Moment moment) {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate to = today.minusDays(1 + i);
            StatisticsQuery query =
                    new StatisticsQuery(to.minusYears(9), to, service, Optional.empty(), Optional.empty());
            long from = System.nanoTime();
            port.visits(query, moment);
            nanos[i] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** What the server does for one page without a comparison. */
    private void page(StatisticsQuery query) {
        StatisticsReport report = port.report(query, Locale.FRENCH);
        if (ReportTables.of(report, Locale.FRENCH).isEmpty()
                || Charts.of(report, Locale.FRENCH).isEmpty()) {
            throw new IllegalStateException("nothing to show from " + query.from());
        }
    }

    private static long[] sorted(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void row(String what, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "  %-56s p50 %7.1f ms   p95 %7.1f ms%n",
                what,
                sorted[sorted.length / 2] / MILLION,
                sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)] / MILLION);
    }
}
