// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number by which a spreadsheet keeps a moment: days since the end of 1899, and the part of a day. */
final class SerialNumber {

    private static final Pattern NUMBER = Pattern.compile("(\\d{5}|0{0,2})(?:[.,](\\d{1,18}))?");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAY = 86_400;
    private static final int MINUTE = 60;
    private static final int QUARTER = 15 * MINUTE;

    /** The number of decimals that give the minute, and the second. */
    private static final int TELL_MINUTES = 4;

    private static final int TELL_SECONDS = 6;
    private static final int FIVE_SECONDS = 5;

    private SerialNumber() {}

    /** @return empty for any other text */
    static Optional<Written> read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || number.group(1).isEmpty() && number.group(2) == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = number.group(1).length() < "10000".length()
                ? Optional.empty()
                : Optional.of(ZERO.plusDays(Integer.parseInt(number.group(1))));
        String decimals = number.group(2);
        if (decimals == null) {
            return day.map(Written.Moment::of);
        }
        return Optional.of(time(decimals)
                .<Written>map(time -> new Written.Moment(day, Optional.of(time), Optional.empty(), false))
                .orElseGet(Written.Rounded::new));
    }

    private static Optional<LocalTime> time(String decimals) {
        BigDecimal seconds = new BigDecimal("0." + decimals).multiply(BigDecimal.valueOf(DAY));
        int second = seconds.setScale(0, RoundingMode.HALF_UP).intValue();
        int minute = Math.round(second / (float) MINUTE) * MINUTE;
        boolean isExact =
                seconds.compareTo(BigDecimal.valueOf(second)) == 0 && second % QUARTER == 0 && !decimals.endsWith("0");
        boolean isNear = decimals.length() >= TELL_MINUTES && Math.abs(second - minute) <= FIVE_SECONDS;
        if (isExact || isNear) {
            return atSecond(isExact ? second : minute);
        }
        return decimals.length() >= TELL_SECONDS ? atSecond(second) : Optional.empty();
    }

    private static Optional<LocalTime> atSecond(int second) {
        return second < DAY ? Optional.of(LocalTime.ofSecondOfDay(second)) : Optional.empty();
    }
}
