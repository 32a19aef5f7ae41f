// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day and time in a cell. */
public sealed interface Written {

    /**
     * A cell that was understood.
     *
     * @param day empty when the cell has only a time, or only a day of the week
     * @param offset the offset from UTC beside the time
     * @param dayFirst whether the day can only stand before the month, as in 25/12/2026
     */
    record Moment(Optional<LocalDate> day, Optional<LocalTime> time, Optional<ZoneOffset> offset, boolean dayFirst)
            implements Written {

        static Moment of(LocalDate day) {
            return new Moment(Optional.of(day), Optional.empty(), Optional.empty(), false);
        }

        static Moment of(LocalTime time) {
            return new Moment(Optional.empty(), Optional.of(time), Optional.empty(), false);
        }
    }

    /** A date that is valid only with the month before the day, as in 12/25/2026. */
    record MonthFirst() implements Written {}

    /** The day of the week is not that of the date. */
    record OtherWeekday() implements Written {}

    /** A number of a spreadsheet that was rounded: its minutes are lost. */
    record Rounded() implements Written {}

    /** Neither a day nor a time. */
    record Unreadable() implements Written {}
}
