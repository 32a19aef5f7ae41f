// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Ten years of roll-ups, each day of which is three busy days of the log that fell on the same day of the week. */
public final class TenYears {

    /** Three of the simulated days have more than two thousand tickets: ten years of them are more than five million. */
    private static final int DAYS_IN_ONE = 3;

    private final RollUpStore rollUpStore;
    private final DayReader reader;
    private final Site site;
    private final Map<DayOfWeek, List<RollUpSet>> pool = new EnumMap<>(DayOfWeek.class);
    private final List<Long> nanos = new ArrayList<>();
    private long tickets;

    private TenYears(ApplicationContext context, Site site) {
        this.rollUpStore = context.getBean(RollUpStore.class);
        this.reader = context.getBean(DayReader.class);
        this.site = site;
    }

    /**
     * What was laid down.
     *
     * @param rollUpNanos how long it took to count a day of more than two thousand tickets from the log, each time
     */
    public record Laid(long tickets, List<Long> rollUpNanos) {}

    /** @param written days of the log that are to be used */
    public static Laid lay(ApplicationContext context, Site site, List<LocalDate> written, LocalDate today) {
        TenYears years = new TenYears(context, site);
        years.count(written);
        years.fill(today.minusYears(10), today);
        return new Laid(years.tickets, years.nanos);
    }

    private void count(List<LocalDate> written) {
        Map<DayOfWeek, List<LocalDate>> byDay = new EnumMap<>(DayOfWeek.class);
        written.forEach(day -> byDay.computeIfAbsent(day.getDayOfWeek(), none -> new ArrayList<>())
                .add(day));
        byDay.forEach((weekday, days) -> {
            for (int i = 0; i + DAYS_IN_ONE <= days.size(); i += DAYS_IN_ONE) {
                pool.computeIfAbsent(weekday, none -> new ArrayList<>())
                        .add(count(weekday, days.subList(i, i + DAYS_IN_ONE)));
            }
        });
    }

    private RollUpSet count(DayOfWeek weekday, List<LocalDate> days) {
        long from = System.nanoTime();
        RollUpSet sum = new RollUpSet();
        days.forEach(day -> sum.merge(reader.countAll(site, day)));
        rollUpStore.put(site.code(), RollUpPeriod.DAY, LocalDate.of(1999, 1, weekday.getValue()), sum);
        nanos.add(System.nanoTime() - from);
        return sum;
    }

    private void fill(LocalDate from, LocalDate today) {
        RollUpSet month = new RollUpSet();
        RollUpSet year = new RollUpSet();
        int turn = 0;
        for (LocalDate day = from; day.isBefore(today); day = day.plusDays(1)) {
            List<RollUpSet> choice = pool.getOrDefault(day.getDayOfWeek(), List.of());
            if (!choice.isEmpty()) {
                RollUpSet set = choice.get(turn++ % choice.size());
                rollUpStore.put(site.code(), RollUpPeriod.DAY, day, set);
                month.merge(set);
                tickets += issued(set);
            }
            LocalDate next = day.plusDays(1);
            if (next.getDayOfMonth() == 1) {
                RollUpSet wide = month.wider();
                rollUpStore.put(site.code(), RollUpPeriod.MONTH, day.withDayOfMonth(1), wide);
                year.merge(wide);
                month = new RollUpSet();
            }
            if (next.getDayOfYear() == 1) {
                rollUpStore.put(site.code(), RollUpPeriod.YEAR, day.withDayOfYear(1), year);
                year = new RollUpSet();
            }
        }
        rollUpStore.keep(
                site.code(), new RollUpStore.State(today.minusDays(1), today.withDayOfMonth(1), Long.MAX_VALUE / 2));
    }

    private static long issued(RollUpSet set) {
        return set.rollUp(RollUp.By.SERVICE).cells().values().stream()
                .mapToLong(cell -> cell.count(Count.ISSUED))
                .sum();
    }
}
