// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Where something is erased: a site, or what all sites share.
 *
 * @param code of the site; "" for what all share
 */
record Place(String code, ZoneId zone) {

    /** From two to five in the morning no visitor waits; a day of 23 hours has at least two of these. */
    private static final LocalTime QUIET = LocalTime.of(2, 0);

    private static final LocalTime BUSY = LocalTime.of(5, 0);

    /** A server that is off at night works through the day then, but not for long. */
    private static final Duration BY_DAY = Duration.ofMinutes(30);

    static final Place SHARED = new Place("", ZoneOffset.UTC);

    static Place of(Site site) {
        return new Place(site.code(), site.zone());
    }

    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    boolean isQuiet(Instant now) {
        LocalTime time = now.atZone(zone).toLocalTime();
        return !time.isBefore(QUIET) && time.isBefore(BUSY);
    }

    /** Until when work that begins now may go on. */
    Instant deadline(Instant now) {
        return isQuiet(now) ? now.atZone(zone).with(BUSY).toInstant() : now.plus(BY_DAY);
    }

    /** When the next quiet hours begin. */
    Instant nextNight(Instant now) {
        ZonedDateTime tonight = now.atZone(zone).with(QUIET);
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }
}
