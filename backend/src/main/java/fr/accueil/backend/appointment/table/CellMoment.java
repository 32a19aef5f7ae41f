// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The moment in a cell, in the local time of a site.
 *
 * @param place of the column
 * @param time empty for midnight beside a day: that is what programs write where there is no time
 * @param instant when the cell gives all of it, with its offset from UTC
 */
public record CellMoment(
        int place, String text, Optional<LocalDate> day, Optional<LocalTime> time, Optional<Instant> instant) {

    /** @param zone of the site */
    public static CellMoment of(ZoneId zone, int place, String text, Written.Moment moment) {
        boolean isMidnight = moment.day().isPresent()
                && moment.time().filter(LocalTime.MIDNIGHT::equals).isPresent();
        if (isMidnight && moment.offset().isEmpty()) {
            return new CellMoment(place, text, moment.day(), Optional.empty(), Optional.empty());
        }
        Optional<Instant> instant = moment.offset()
                .flatMap(offset -> moment.day()
                        .flatMap(day -> moment.time()
                                .map(time ->
                                        OffsetDateTime.of(day, time, offset).toInstant())));
        if (instant.isEmpty()) {
            return new CellMoment(place, text, moment.day(), moment.time(), Optional.empty());
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant.get(), zone);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new CellMoment(place, text, Optional.of(local.toLocalDate()), Optional.empty(), Optional.empty());
        }
        return isMidnight
                ? new CellMoment(place, text, moment.day(), Optional.empty(), Optional.empty())
                : new CellMoment(
                        place, text, Optional.of(local.toLocalDate()), Optional.of(local.toLocalTime()), instant);
    }
}
