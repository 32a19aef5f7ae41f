// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Instants of local times in the zone of the site. */
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final ZoneId zone;

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** The instant of a local time of the site; a time that the change to summer time skips is refused. */
    Instant instant(int line, LocalDateTime local) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new FileRefused(
                    Problem.at(line, Kind.BAD_TIME, local.toLocalTime().toString()));
        }
        return within(line, local.toString(), local.atZone(zone).toInstant());
    }

    /** Refuses dates that no reception calendar can contain. */
    Instant within(int line, String text, Instant instant) {
        boolean sane = instant.isAfter(FIRST.atStartOfDay(zone).toInstant())
                && instant.isBefore(LAST.atStartOfDay(zone).toInstant());
        if (!sane) {
            throw new FileRefused(Problem.at(line, Kind.BAD_DATE, text));
        }
        return instant;
    }

    /** An instant with its own offset, as ISO 8601 or as "2026-11-24 10:20:00 +0100". */
    static Optional<Instant> withOffset(String text) {
        String iso =
                text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T").replaceFirst(" ([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(
                    OffsetDateTime.parse(iso.replaceFirst(" UTC$", "Z")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
