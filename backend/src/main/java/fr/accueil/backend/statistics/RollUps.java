// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.VersionInForce;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.log.TicketHistoryLog;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts finished service days, months and years once. Nothing has to run at midnight: the first reader has the rest
 * counted, and a day to which something still happened is counted again.
 */
@Component
public class RollUps {

    /** A visit at a kiosk that began before midnight is written down by then. */
    private static final Duration GRACE = Duration.ofHours(2);

    private final RollUpStore rollUpStore;
    private final DayReader days;
    private final TicketHistoryLog stories;
    private final EventReader log;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    RollUps(
            RollUpStore rollUpStore,
            DayReader days,
            TicketHistoryLog stories,
            EventReader log,
            Clock clock,
            Sites sites,
            PlatformTransactionManager transactions) {
        this.rollUpStore = rollUpStore;
        this.days = days;
        this.stories = stories;
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        sites.kept().stream().map(Site::code).filter(begun::add).forEach(rollUpStore::begin);
    }

    /** A site that was added while the server runs has roll-ups from now on. */
    @EventListener
    void follow(VersionInForce changed) {
        if (begun.add(changed.site())) {
            rollUpStore.begin(changed.site());
        }
    }

    /** Counts what is finished and not yet counted; the state after that. */
    RollUpStore.State catchUp(Site site) {
        LocalDate finished = lastFinished(site);
        countAgain(site);
        Optional<LocalDate> next = next(site, finished);
        while (next.isPresent()) {
            LocalDate day = next.get();
            transaction.executeWithoutResult(status -> count(site, day));
            next = next(site, finished);
        }
        closeMonths(site, YearMonth.from(finished.plusDays(1)).atDay(1));
        return rollUpStore.state(site.code());
    }

    /** The last service day that is over for good. */
    private LocalDate lastFinished(Site site) {
        return site.serviceDay(clock.instant().minus(GRACE)).minusDays(1);
    }

    private Optional<LocalDate> next(Site site, LocalDate finished) {
        LocalDate through = rollUpStore.state(site.code()).through();
        return stories.after(site.code(), through).filter(day -> !day.isAfter(finished));
    }

    private void count(Site site, LocalDate day) {
        RollUpStore.State state = rollUpStore.lock(site.code());
        if (day.isAfter(state.through())) {
            long last = log.lastSeq(site.code());
            rollUpStore.put(site.code(), RollUpPeriod.DAY, day, days.countAll(site, day));
            rollUpStore.keep(site.code(), new RollUpStore.State(day, state.openMonth(), last));
        }
    }

    /** Counts again the days, already counted, to which something has happened since. */
    private void countAgain(Site site) {
        RollUpStore.State state = rollUpStore.state(site.code());
        long from = Math.max(state.seen(), seen.getOrDefault(site.code(), 0L));
        long last = log.lastSeq(site.code());
        if (last > from) {
            stories.touchedAfter(site.code(), from, state.through())
                    .forEach(day -> transaction.executeWithoutResult(status -> countAgain(site, day)));
            seen.put(site.code(), last);
        }
    }

    private void countAgain(Site site, LocalDate day) {
        RollUpStore.State state = rollUpStore.lock(site.code());
        rollUpStore.put(site.code(), RollUpPeriod.DAY, day, days.countAll(site, day));
        LocalDate month = YearMonth.from(day).atDay(1);
        if (month.isBefore(state.openMonth())) {
            widen(site, RollUpPeriod.MONTH, month, RollUpPeriod.DAY);
        }
        LocalDate year = LocalDate.of(day.getYear(), 1, 1);
        if (!RollUpPeriod.YEAR.end(year).isAfter(state.openMonth())) {
            widen(site, RollUpPeriod.YEAR, year, RollUpPeriod.MONTH);
        }
    }

    /** Sums up the months, and the years, that are over. */
    private void closeMonths(Site site, LocalDate openMonth) {
        if (!rollUpStore.state(site.code()).openMonth().isBefore(openMonth)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            RollUpStore.State state = rollUpStore.lock(site.code());
            Optional<LocalDate> first =
                    stories.after(site.code(), state.openMonth().minusDays(1));
            LocalDate month = first.map(day -> YearMonth.from(day).atDay(1)).orElse(openMonth);
            for (; month.isBefore(openMonth); month = month.plusMonths(1)) {
                widen(site, RollUpPeriod.MONTH, month, RollUpPeriod.DAY);
                if (month.getMonthValue() == 12) {
                    widen(site, RollUpPeriod.YEAR, LocalDate.of(month.getYear(), 1, 1), RollUpPeriod.MONTH);
                }
            }
            rollUpStore.keep(site.code(), new RollUpStore.State(state.through(), openMonth, state.seen()));
        });
    }

    private void widen(Site site, RollUpPeriod to, LocalDate first, RollUpPeriod from) {
        RollUpSet sum = new RollUpSet();
        for (RollUp.By by : RollUp.By.values()) {
            rollUpStore
                    .get(site.code(), from, by, first, to.end(first))
                    .values()
                    .forEach(sum.rollUp(by)::merge);
        }
        rollUpStore.put(site.code(), to, first, sum.wider());
    }

    /** Counts everything of a site anew from the log. */
    public void rebuild(Site site) {
        transaction.executeWithoutResult(status -> {
            rollUpStore.lock(site.code());
            rollUpStore.clear(site.code());
        });
        catchUp(site);
    }
}
