// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time after a day, and its offset from UTC when written beside it. */
record TimeWithOffset(LocalTime time, Optional<ZoneOffset> offset) {

    private static final Pattern UTC = Pattern.compile("(.*\\d) ?(?:z|utc|gmt)");
    private static final Pattern OFFSET = Pattern.compile("(.*\\d) ?([+-])(\\d{2})(:?)(00|15|30|45)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}.*");
    private static final Pattern TOGETHER = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})$");

    /**
     * Reads the whole of a text.
     *
     * @param iso whether a T stands before it
     * @param text folded
     */
    static Optional<TimeWithOffset> read(boolean iso, String text) {
        Matcher utc = UTC.matcher(text);
        if (utc.matches()) {
            return with(utc.group(1), Optional.of(ZoneOffset.UTC));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches() && isOffset(iso, offset)) {
            return offset(offset).flatMap(it -> with(offset.group(1), Optional.of(it)));
        }
        return with(text, Optional.empty());
    }

    /** "10:30-11:00" is a span, not an offset. */
    private static boolean isOffset(boolean iso, Matcher offset) {
        return iso
                || offset.group(2).equals("+")
                || (offset.group(4).isEmpty()
                        && SECONDS.matcher(offset.group(1)).matches());
    }

    private static Optional<ZoneOffset> offset(Matcher offset) {
        String minutes = offset.group(5) == null ? "00" : offset.group(5);
        try {
            return Optional.of(ZoneOffset.of(offset.group(2) + offset.group(3) + ":" + minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeWithOffset> with(String text, Optional<ZoneOffset> offset) {
        String time = TOGETHER.matcher(text).replaceFirst("$1:$2:$3").strip();
        return WrittenTime.read(time).map(it -> new TimeWithOffset(it, offset));
    }
}
