// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the erasers one after the other, each in small steps that are committed: one that is killed goes on later. */
@Component
public class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    /** Nights that may be missed before the day has to do. */
    private static final int MISSED = 2;

    private static final Duration QUIET = Duration.ofHours(1);

    private final List<SiteEraser> ofSites;
    private final List<SharedEraser> shared;
    private final Sites sites;
    private final ErasureTurns turns;
    private final ErasureLedger ledger;
    private final Clock clock;
    private final TransactionTemplate step;

    Erasures(
            List<SiteEraser> ofSites,
            List<SharedEraser> shared,
            Sites sites,
            ErasureTurns turns,
            ErasureLedger ledger,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.ofSites = ofSites;
        this.shared = shared;
        this.sites = sites;
        this.turns = turns;
        this.ledger = ledger;
        this.clock = clock;
        this.step = new TransactionTemplate(transactions);
    }

    /** An eraser at a place. */
    private record Work(Retention what, Function<Instant, Batch> next) {}

    /** Erases what must not wait for the night. */
    void soon(BooleanSupplier goesOn) {
        places().forEach(place -> work(place, Retention.Erased.SOON).forEach(work -> run(place, work, goesOn)));
    }

    /** Erases at the places that are in their quiet hours and where no node has yet, or where too many were missed. */
    void nights(BooleanSupplier goesOn) {
        places().forEach(place -> {
            Instant now = clock.instant();
            LocalDate night = place.day(now);
            try {
                if (isDue(place, now) && turns.take(place, night, now)) {
                    night(place, night, goesOn);
                }
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("the erasures of a night could not be ended", e);
            }
        });
    }

    private boolean isDue(Place place, Instant now) {
        LocalDate last = turns.lastNight(place, now);
        return place.isQuiet(now) || last.isBefore(place.day(now).minusDays(MISSED));
    }

    private void night(Place place, LocalDate night, BooleanSupplier goesOn) {
        Instant deadline = place.deadline(clock.instant());
        BooleanSupplier mayGoOn = () -> goesOn.getAsBoolean() && clock.instant().isBefore(deadline);
        for (Work work : work(place, Retention.Erased.AT_NIGHT).toList()) {
            turns.hold(place, clock.instant());
            run(place, work, mayGoOn);
        }
        if (goesOn.getAsBoolean()) {
            step.executeWithoutResult(_ -> {
                ledger.tell(place);
                turns.end(place, night);
            });
        }
    }

    private Stream<Place> places() {
        return Stream.concat(sites.kept().stream().map(Place::of), Stream.of(Place.SHARED));
    }

    private Stream<Work> work(Place place, Retention.Erased when) {
        Stream<Work> all = sites.findKept(place.code())
                .map(this::work)
                .orElseGet(() -> shared.stream().map(eraser -> new Work(eraser.what(), eraser::eraseSome)));
        return all.filter(work -> work.what().erased() == when);
    }

    private Stream<Work> work(Site site) {
        return ofSites.stream().map(eraser -> new Work(eraser.what(), now -> eraser.eraseSome(site, now)));
    }

    /** A fault of one eraser keeps none of the others. */
    private void run(Place place, Work work, BooleanSupplier goesOn) {
        try {
            while (goesOn.getAsBoolean() && !step(place, work)) {
                if (work.what().erased() == Retention.Erased.AT_NIGHT) {
                    turns.hold(place, clock.instant());
                }
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("{} could not be erased now: {}", work.what(), e.getClass().getSimpleName());
        }
    }

    /** A run that found nothing is written down each night, or once in an hour. */
    private boolean isTold(Place place, Work work, Instant now) {
        return work.what().erased() == Retention.Erased.AT_NIGHT
                || ledger.last(work.what(), place)
                        .filter(day -> day.endedAt().isAfter(now.minus(QUIET)))
                        .isEmpty();
    }

    /** Whether it was the last. */
    private boolean step(Place place, Work work) {
        return Boolean.TRUE.equals(step.execute(_ -> {
            Instant now = clock.instant();
            Batch batch = work.next().apply(now);
            if (batch.erased() > 0 || batch.over() && isTold(place, work, now)) {
                ledger.add(work.what(), place, batch.erased(), now);
            }
            return batch.over();
        }));
    }
}
