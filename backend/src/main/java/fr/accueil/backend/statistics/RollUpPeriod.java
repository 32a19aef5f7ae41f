// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.LocalDate;

/** The length of a roll-up: a day, a month or a year. */
enum RollUpPeriod {
    DAY,
    MONTH,
    YEAR;

    /** The day after the last of the piece that begins on a day. */
    LocalDate end(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }

    boolean begins(LocalDate day) {
        return switch (this) {
            case DAY -> true;
            case MONTH -> day.getDayOfMonth() == 1;
            case YEAR -> day.getDayOfYear() == 1;
        };
    }
}
