// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time of day: {@code 9h}, {@code 9 h 05}, {@code 09:05:00 AM}, {@code 10.27}, {@code 1029}, {@code 10h -
 * 10h20}.
 */
final class WrittenTime {

    private static final Pattern COLON = Pattern.compile("(\\d{1,2}) ?: ?(\\d{2})(?: ?: ?(\\d{2})(?:[.,]\\d{1,9})?)?");
    private static final Pattern LETTER = Pattern.compile(
            "(\\d{1,2}) ?(?:h|hr|hrs|heures?):? ?(?:(\\d{2}) ?(?:mn?|min|minutes?)?:? ?(?:(\\d{2}) ?s?)?)?");
    private static final Pattern POINT = Pattern.compile("(\\d{2}|[1-9])\\.(\\d{2})(?:\\.(\\d{2}))?");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})(\\d{2})()");
    private static final Pattern HALF = Pattern.compile("(.*\\d)? ?([ap]) ?\\.? ?m\\.?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})()()");
    private static final Pattern BEFORE = Pattern.compile("^(?:de|vers|a|entre|from|at) (?=\\d)");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:->|-|/|>) ?| (?:a|to|et|and|jusqu'a) ");

    private static final int HALF_A_DAY = 12;

    private WrittenTime() {}

    /** @param text folded */
    static Optional<LocalTime> read(String text) {
        String[] parts = BETWEEN.split(BEFORE.matcher(text).replaceFirst(""), -1);
        Optional<LocalTime> start = time(parts[0]);
        if (parts.length == 1 || start.isEmpty()) {
            return parts.length == 1 ? start : Optional.empty();
        }
        // An end that is not after the start makes both doubtful.
        return parts.length == 2
                ? start.filter(time -> time(parts[1]).filter(time::isBefore).isPresent())
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        Matcher half = HALF.matcher(text);
        if (half.matches() && half.group(1) != null) {
            return in(half.group(1).strip(), COLON, POINT, LETTER, HOUR)
                    .filter(matcher -> isOnDial(matcher.group(1)))
                    .flatMap(matcher -> time(matcher, half.group(2).equals("p")));
        }
        return in(text, COLON, LETTER, POINT, BARE).flatMap(WrittenTime::time);
    }

    private static Optional<Matcher> in(String text, Pattern... forms) {
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static boolean isOnDial(String hour) {
        int value = Integer.parseInt(hour);
        return value >= 1 && value <= HALF_A_DAY;
    }

    private static Optional<LocalTime> time(Matcher matcher, boolean afternoon) {
        return time(matcher).map(time -> time.withHour(time.getHour() % HALF_A_DAY + (afternoon ? HALF_A_DAY : 0)));
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        try {
            return Optional.of(
                    LocalTime.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
