// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import fr.accueil.backend.appointment.table.Written.Moment;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times as French and English files write them, each alone or both in one cell. */
public final class Moments {

    /** The apostrophe is that of a cell that was made a text. */
    private static final Pattern ARTICLE = Pattern.compile("^['`\"]*(?:(?:le|du) )?");

    private static final Pattern WEEKDAY = Pattern.compile("^([a-z]{3,9})(?:\\.,|\\.|,)? ?(?:le )?(?=[a-z\\d]|$)");
    /** The text between a day and its time. */
    private static final Pattern BETWEEN = Pattern.compile("^[ ,;|@-]*(?:t|(?:a|at|de|des|vers) )? ?");

    private static final Pattern END_OF_CLOCK = Pattern.compile("[,;-]? (?:- |le )?");
    /** The day that spreadsheets and programs give to a time that has none. */
    private static final Pattern NO_DAY = Pattern.compile("^(?:(?:30|31)/12/1899|12/(?:30|31)/1899|1899-12-3[01]"
            + "|0?[01]/0?1/(?:1900|1904|1970|0001)|(?:1900|1904|1970|0001)-01-0[01])(?:t| (?:a )?)(?=\\d)");

    private final Optional<DateTimeFormatter> own;

    /** @param pattern of the days, as {@link DateTimeFormatter} writes it; the usual forms when empty */
    public Moments(Optional<String> pattern) {
        this.own = pattern.map(text -> new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(text.replace('y', 'u'))
                .toFormatter(Locale.FRENCH)
                .withResolverStyle(ResolverStyle.STRICT));
    }

    /** @param text a cell of a column of days, which may contain the time */
    public Written day(String text) {
        String folded = folded(text);
        Optional<Written> day = own.map(
                        form -> byOwn(form, text).or(() -> withDay(folded).filter(Moments::tellsOffset)))
                .orElseGet(() -> usual(folded));
        return day.or(() -> clock(folded)).orElseGet(Written.Unreadable::new);
    }

    /** @param text a cell of a column of times, which may contain the day */
    public Written time(String text) {
        return clock(folded(text)).orElseGet(() -> day(text));
    }

    private static String folded(String text) {
        String plain = ARTICLE.matcher(Folded.of(text)).replaceFirst("");
        return NO_DAY.matcher(plain).replaceFirst("");
    }

    private static Optional<Written> clock(String folded) {
        return WrittenTime.read(folded).map(Moment::of);
    }

    private static Optional<Written> usual(String folded) {
        return SerialNumber.read(folded)
                .or(() -> afterWeekday(folded))
                .or(() -> withDay(folded))
                .or(() -> clockFirst(folded));
    }

    private static boolean tellsOffset(Written written) {
        return written instanceof Moment moment && moment.offset().isPresent();
    }

    private static Optional<Written> byOwn(DateTimeFormatter form, String text) {
        ParsePosition end = new ParsePosition(0);
        try {
            TemporalAccessor parsed = form.parse(text, end);
            Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
            return Optional.ofNullable(parsed.query(TemporalQueries.localDate()))
                    .map(day -> new Moment(Optional.of(day), time, Optional.empty(), false))
                    .map(moment -> withRest(moment, Folded.of(text.substring(end.getIndex()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Written> afterWeekday(String folded) {
        Matcher found = WEEKDAY.matcher(folded);
        Optional<DayOfWeek> weekday = found.lookingAt() ? MonthNames.weekday(found.group(1)) : Optional.empty();
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        String rest = folded.substring(found.end());
        return rest.isEmpty()
                ? Optional.of(new Moment(Optional.empty(), Optional.empty(), Optional.empty(), false))
                : withDay(rest).map(day -> isOn(weekday.get(), day) ? day : new Written.OtherWeekday());
    }

    private static boolean isOn(DayOfWeek weekday, Written written) {
        return !(written instanceof Moment moment)
                || moment.day().map(day -> day.getDayOfWeek() == weekday).orElse(true);
    }

    private static Optional<Written> withDay(String folded) {
        return WrittenDay.at(folded)
                .map(found -> found.day() instanceof Moment moment
                        ? withRest(moment, folded.substring(found.end()))
                        : found.day());
    }

    private static Written withRest(Moment day, String rest) {
        if (rest.isBlank()) {
            return day;
        }
        return TimeWithOffset.read(
                        rest.stripLeading().startsWith("t"),
                        BETWEEN.matcher(rest).replaceFirst(""))
                .filter(time -> day.time().isEmpty())
                .<Written>map(time -> new Moment(day.day(), Optional.of(time.time()), time.offset(), day.dayFirst()))
                .orElseGet(Written.Unreadable::new);
    }

    /** As in "10h31 le 01/12/2026". */
    private static Optional<Written> clockFirst(String folded) {
        Matcher end = END_OF_CLOCK.matcher(folded);
        while (end.find()) {
            Optional<LocalTime> time = WrittenTime.read(folded.substring(0, end.start()));
            String rest = folded.substring(end.end());
            Optional<Written> day =
                    time.isEmpty() ? Optional.empty() : afterWeekday(rest).or(() -> withDay(rest));
            if (day.isPresent()) {
                return day.map(
                        it -> it instanceof Moment moment && moment.time().isEmpty()
                                ? new Moment(moment.day(), time, Optional.empty(), moment.dayFirst())
                                : it);
            }
        }
        return Optional.empty();
    }
}
