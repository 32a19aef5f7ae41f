// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.table.CellMoment;
import fr.accueil.backend.appointment.table.Columns;
import fr.accueil.backend.appointment.table.Moments;
import fr.accueil.backend.appointment.table.Written;
import fr.accueil.backend.site.AppointmentFiles.Column;
import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads the moment of each line of a table, and refuses the table when its days could be read wrongly. */
final class AppointmentTimes {

    /** A number of a day or a week beside the date is left alone, a date that cannot be read is not. */
    private static final int DIGITS_OF_A_DATE = 3;

    private final Columns columns;
    private final Dates dates;
    private final Site site;
    private final Moments moments;
    private boolean hasDayFirst;
    private @Nullable Problem monthFirst;

    AppointmentTimes(Site site, Columns columns) {
        this.columns = columns;
        this.site = site;
        this.dates = new Dates(site.zone());
        this.moments = new Moments(site.appointmentFiles().date());
    }

    /**
     * The instant of a line.
     *
     * @param cells the text of each place of the line
     * @throws FileRefused the line when it has none, the table when its columns give two
     */
    Instant instant(int line, IntFunction<String> cells) {
        List<CellMoment> inDates = moments(line, Column.DATE, cells);
        LocalDate day = requireAgreement(inDates, CellMoment::day)
                .orElseThrow(() -> new FileRefused(
                        inDates.isEmpty()
                                ? Problem.at(line, Kind.NO_DATE)
                                : Problem.at(
                                        line, Kind.BAD_DATE, inDates.getFirst().text())));
        List<CellMoment> inTimes = moments(line, Column.TIME, cells);
        Optional<LocalTime> time = requireAgreement(inTimes, CellMoment::time);
        Optional<LocalTime> beside = requireAgreement(inDates, CellMoment::time);
        for (CellMoment cell : inTimes) {
            boolean isOtherDay = cell.day().filter(other -> !other.equals(day)).isPresent();
            if (isOtherDay || (time.isPresent() && beside.isPresent() && !beside.equals(time))) {
                throw new FileRefused(
                        Problem.at(line, Kind.CONTRADICTION, inDates.getFirst().text(), cell.text()));
            }
        }
        return inDates.stream()
                .flatMap(cell -> cell.instant().stream())
                .findFirst()
                .filter(instant -> time.isEmpty())
                .map(instant -> dates.within(line, day.toString(), instant))
                .orElseGet(() -> dates.instant(
                        line,
                        day.atTime(time.or(() -> beside)
                                .orElseThrow(() -> new FileRefused(Problem.at(line, Kind.NO_TIME))))));
    }

    private List<CellMoment> moments(int line, Column column, IntFunction<String> cells) {
        List<Integer> places = columns.places(column);
        return places.stream()
                .flatMap(place -> moment(line, column, place, cells.apply(place), places.size() > 1).stream())
                .toList();
    }

    private Optional<CellMoment> moment(int line, Column column, int place, String text, boolean hasOthers) {
        boolean isDate = column == Column.DATE;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (isDate ? moments.day(text) : moments.time(text)) {
            case Written.Moment moment -> {
                hasDayFirst |= isDate && moment.dayFirst();
                yield Optional.of(CellMoment.of(site.zone(), place, text, moment));
            }
            case Written.MonthFirst _ -> {
                if (monthFirst == null) {
                    monthFirst = Problem.ofAll(Kind.MONTH_FIRST, text, String.valueOf(line));
                }
                throw new FileRefused(Problem.at(line, isDate ? Kind.BAD_DATE : Kind.BAD_TIME, text));
            }
            case Written.OtherWeekday _ -> throw new FileRefused(Problem.at(line, Kind.OTHER_WEEKDAY, text));
            case Written.Rounded _ -> throw new FileRefused(Problem.at(line, Kind.ROUNDED_TIME, text));
            case Written.Unreadable _ -> {
                if (hasOthers && text.chars().filter(Character::isDigit).count() < DIGITS_OF_A_DATE) {
                    yield Optional.empty();
                }
                throw new FileRefused(Problem.at(line, isDate ? Kind.BAD_DATE : Kind.BAD_TIME, text));
            }
        };
    }

    /** The value on which all its columns agree; of two values none is certain. */
    private <T> Optional<T> requireAgreement(List<CellMoment> moments, Function<CellMoment, Optional<T>> what) {
        List<CellMoment> given = moments.stream()
                .filter(moment -> what.apply(moment).isPresent())
                .toList();
        for (CellMoment other : given) {
            if (!what.apply(other).equals(what.apply(given.getFirst()))) {
                throw new FileRefused(Problem.ofAll(
                        Kind.TWO_COLUMNS, columns.name(given.getFirst().place()), columns.name(other.place())));
            }
        }
        return given.stream().findFirst().flatMap(what);
    }

    /**
     * Checked at the end: a date with the month first, and none with the day first, make all others doubtful.
     *
     * @throws FileRefused the table
     */
    void checkOrder() {
        if (monthFirst != null && !hasDayFirst) {
            throw new FileRefused(monthFirst);
        }
    }
}
