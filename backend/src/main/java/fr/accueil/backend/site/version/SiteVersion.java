// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import java.time.Instant;
import java.util.Optional;

/**
 * One definition of a site.
 *
 * @param number from 1, in the order in which they were made
 * @param base the version that it was made from; 0 for the first
 * @param validFrom when it was to come into force
 * @param by the login of its author; empty for what the server imported itself
 * @param reason at most {@link #REASON} characters, perhaps none
 * @param applied when and at which event of the log it came into force; empty as long as it has not
 */
public record SiteVersion(
        String site,
        int number,
        int base,
        State state,
        Instant validFrom,
        Instant madeAt,
        String by,
        String reason,
        Optional<Applied> applied,
        SiteSource source) {

    public static final int REASON = 300;

    /** Where a version stands. One that was in force stays applied when a later one follows it. */
    public enum State {
        PLANNED,
        APPLIED,
        WITHDRAWN
    }

    /** @param seq the number of the event in the log of the site; 0 for what the site began with */
    public record Applied(Instant at, long seq) {}

    public SiteVersion {
        if (number < 1 || base < 0 || base == number || reason.length() > REASON) {
            throw new IllegalArgumentException("version " + number + " of " + site + " from " + base);
        }
        if ((state == State.APPLIED) != applied.isPresent()) {
            throw new IllegalArgumentException("version " + number + " is " + state + ", applied " + applied);
        }
    }

    /** The definition that a site begins with. */
    public static SiteVersion first(String site, Instant now, SiteSource source) {
        return first(site, now, "", source);
    }

    /** The same, of a site that a person adds. */
    public static SiteVersion first(String site, Instant now, String by, SiteSource source) {
        return new SiteVersion(site, 1, 0, State.APPLIED, now, now, by, "", Optional.of(new Applied(now, 0)), source);
    }

    /** The same, in force from now on. */
    public SiteVersion appliedAt(Instant now, long seq) {
        return new SiteVersion(
                site,
                number,
                base,
                State.APPLIED,
                validFrom,
                madeAt,
                by,
                reason,
                Optional.of(new Applied(now, seq)),
                source);
    }
}
