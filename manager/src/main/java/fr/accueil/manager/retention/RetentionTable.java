// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.retention;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a site keeps, at one moment.
 *
 * @param nextNight when the next erasures of a night begin
 */
public record RetentionTable(String siteName, ZoneId zone, Instant now, Instant nextNight, List<Line> lines) {

    /**
     * A kind of data.
     *
     * @param key of its name and its reason in the words
     * @param ofAllSites whether it is erased for all sites together
     * @param last empty before the first run, and for what is not erased
     */
    public record Line(String key, Subject subject, Kept kept, When when, boolean ofAllSites, Optional<LastRun> last) {}

    /** What the data is about. */
    public enum Subject {
        VISITORS,
        STAFF,
        OPERATION,
        FIGURES
    }

    /** How long: so many of a unit; none of them while it is used. */
    public record Kept(Unit unit, int number) {}

    /** A unit of time, or of number. */
    public enum Unit {
        MINUTES,
        HOURS,
        /** After the service day. */
        DAYS,
        MONTHS,
        /** Files. */
        NEWEST,
        WHILE_USED
    }

    /** When it is erased once its time is over. */
    public enum When {
        SOON,
        AT_NIGHT,
        IN_MEMORY,
        NEVER
    }

    /** How much was erased on the last day with a run, and when the last run ended. */
    public record LastRun(long erased, Instant endedAt) {}
}
