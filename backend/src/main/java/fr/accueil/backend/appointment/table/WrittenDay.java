// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day at the start of a text, French before English: 12/01/2026 is the twelfth of January.
 *
 * @param day what it says
 * @param end where the rest of the text begins
 */
record WrittenDay(Written day, int end) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SPACED = Pattern.compile("(\\d{1,2})( )(\\d{1,2}) (\\d{4})(?!\\d)");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{8})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(\\d{1,2})(?:er|st|nd|rd|th)? ?[-/. ]? ?([a-z]{3,9})\\.? ?[-/., ]? ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:er|st|nd|rd|th)?,? (\\d{4})(?!\\d)");

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    /** A year of two digits below it is read as a day. */
    private static final int FIRST_SHORT_YEAR = 20;

    private static final int MONTHS = 12;

    /** @param text folded; empty when no day stands at its start */
    static Optional<WrittenDay> at(String text) {
        return yearFirst(text)
                .or(() -> numbers(NUMBERS, text))
                .or(() -> numbers(SPACED, text))
                .or(() -> together(text))
                .or(() -> named(text))
                .or(() -> nameFirst(text));
    }

    private static Optional<WrittenDay> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        return found.lookingAt()
                ? Optional.of(day(found, found.group(1), number(found.group(3)), found.group(4)))
                : Optional.empty();
    }

    private static Optional<WrittenDay> numbers(Pattern form, String text) {
        Matcher found = form.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int first = number(found.group(1));
        int second = number(found.group(3));
        boolean monthFirst = second > MONTHS
                && first <= MONTHS
                && date(found.group(4), first, second).isPresent();
        if (monthFirst) {
            return Optional.of(new WrittenDay(new Written.MonthFirst(), found.end()));
        }
        return Optional.of(new WrittenDay(
                date(found.group(4), second, first)
                        .<Written>map(day -> new Written.Moment(
                                Optional.of(day), Optional.empty(), Optional.empty(), first > MONTHS))
                        .orElseGet(Written.Unreadable::new),
                found.end()));
    }

    /** 20261201, or 01122026 where the first digits are no year. */
    private static Optional<WrittenDay> together(String text) {
        Matcher found = TOGETHER.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String digits = found.group(1);
        Optional<LocalDate> day = date(
                        digits.substring(0, 4), number(digits.substring(4, 6)), number(digits.substring(6)))
                .filter(it -> it.getYear() >= THIS_CENTURY)
                .or(() -> date(digits.substring(4), number(digits.substring(2, 4)), number(digits.substring(0, 2))));
        return Optional.of(
                new WrittenDay(day.<Written>map(Written.Moment::of).orElseGet(Written.Unreadable::new), found.end()));
    }

    private static Optional<WrittenDay> named(String text) {
        Matcher found = NAMED.matcher(text);
        return found.lookingAt()
                ? MonthNames.month(found.group(2)).map(month -> day(found, found.group(3), month, found.group(1)))
                : Optional.empty();
    }

    private static Optional<WrittenDay> nameFirst(String text) {
        Matcher found = NAME_FIRST.matcher(text);
        return found.lookingAt()
                ? MonthNames.month(found.group(1)).map(month -> day(found, found.group(3), month, found.group(2)))
                : Optional.empty();
    }

    private static WrittenDay day(Matcher found, String year, int month, String day) {
        return new WrittenDay(
                date(year, month, number(day)).<Written>map(Written.Moment::of).orElseGet(Written.Unreadable::new),
                found.end());
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        int value = number(year);
        if (year.length() == 2 && value < FIRST_SHORT_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(value < CENTURY ? value + THIS_CENTURY : value, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
