// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.backend.demonstration.DemonstrationYears;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.statistics.DayRecount;
import fr.accueil.backend.statistics.RollUps;
import fr.accueil.backend.ticket.log.PastLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationContext;

/**
 * More than five million tickets of ten years, every event a row of the log, counted by the server itself. Takes
 * the better part of an hour and several gigabytes: only when it is asked for by its name.
 */
final class DecadeMeasurements {

    private static final int YEARS = Integer.getInteger("accueil.bench.years", 10);
    private static final int DAYS = 120;
    private static final int EVERY = 100_000;
    private static final double MILLION = 1e6;

    private DecadeMeasurements() {}

    static void print(ApplicationContext server) {
        Site site = server.getBean(Sites.class).find("nantes").orElseThrow();
        LocalDate today = site.serviceDay(server.getBean(Clock.class).instant());
        Instant from = Instant.now();
        long tickets = DemonstrationYears.write(server.getBean(PastLog.class), site, today, YEARS, progress());
        System.out.printf(
                Locale.ROOT,
                "%nThe log: %,d tickets over %d years, written in %d min%n",
                tickets,
                YEARS,
                Duration.between(from, Instant.now()).toMinutes());
        from = Instant.now();
        server.getBean(RollUps.class).rebuild(site);
        System.out.printf(
                Locale.ROOT,
                "  all days, months and years counted from it in %d s; heap in use %.0f MB%n",
                Duration.between(from, Instant.now()).toSeconds(),
                StatisticsMeasurements.heap() / MILLION);
        dayByDay(server, site, today);
        StatisticsMeasurements.pages(server, today, tickets);
    }

    private static void dayByDay(ApplicationContext server, Site site, LocalDate today) {
        Timing timing = new Timing(DAYS);
        LocalDate first = today.minusYears(YEARS);
        long apart = Math.max(1, (today.toEpochDay() - first.toEpochDay()) / DAYS);
        for (int i = 0; i < DAYS; i++) {
            long from = System.nanoTime();
            DayRecount.again(server, site, first.plusDays(i * apart));
            timing.add(System.nanoTime() - from);
        }
        System.out.printf(
                Locale.ROOT,
                "  a day counted again, %d of all years: p50 %.0f ms, p95 %.0f ms, the longest %.0f ms%n",
                DAYS,
                timing.median(),
                timing.quantile(.95),
                timing.quantile(1));
    }

    private static LongConsumer progress() {
        Instant start = Instant.now();
        return new LongConsumer() {
            private long said;

            @Override
            public void accept(long tickets) {
                if (tickets / EVERY > said) {
                    said = tickets / EVERY;
                    System.err.printf(
                            Locale.ROOT,
                            "%,d tickets after %d s%n",
                            tickets,
                            Duration.between(start, Instant.now()).toSeconds());
                }
            }
        };
    }
}
