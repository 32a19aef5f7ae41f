// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The table of retention with what was last erased of each line at a site. */
@Component
public class RetentionReading {

    private final ErasureLedger ledger;
    private final Set<Retention> shared;

    RetentionReading(ErasureLedger ledger, List<SharedEraser> shared) {
        this.ledger = ledger;
        this.shared = shared.stream().map(SharedEraser::what).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A line of the table.
     *
     * @param ofAllSites whether it is erased for all sites together
     * @param last what was erased on the last day on which it was looked at; empty before the first
     */
    public record Line(Retention what, boolean ofAllSites, Optional<LastRun> last) {}

    /** How many rows a day's runs erased together, and when the last of them ended. */
    public record LastRun(long erased, Instant endedAt) {}

    /** All lines, in the order of the table. */
    public List<Line> lines(Site site) {
        return Arrays.stream(Retention.values()).map(what -> line(what, site)).toList();
    }

    private Line line(Retention what, Site site) {
        boolean together = shared.contains(what);
        return new Line(
                what,
                together,
                ledger.last(what, together ? Place.SHARED : Place.of(site))
                        .map(day -> new LastRun(day.erased(), day.endedAt())));
    }

    /** When the next erasures of a night begin at a site. */
    public Instant nextNight(Site site, Instant now) {
        return Place.of(site).nextNight(now);
    }
}
