// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the dates of a calendar in the one form that the library reads rightly. The library drops an offset after a
 * time silently, ends an unquoted name of a zone at its first colon, and applies zones by rules of its own: a zone is
 * handed on beside the local time.
 */
public final class DateLines {

    /** The parameter that names the zone of a local time. */
    public static final String ZONE = "X-ACCUEIL-ZONE";

    /** The parameter that holds a text that is not a date. */
    public static final String WRONG = "X-ACCUEIL-WRONG";

    static final String OLD_ZONE = "X-ACCUEIL-TZ";
    static final String OLD_CHANGE = "X-ACCUEIL-DAYLIGHT";

    /** The zone of all times in vCalendar 1.0; the library drops it when there is no summer time. */
    private static final Pattern OLD = Pattern.compile("(TZ|DAYLIGHT)([;:].*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile(
            "\\s*(DTSTART|DTEND|RECURRENCE-ID|RDATE|EXDATE)\\s*((?:;.*)?):(\\s*\\d{4}.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE_NAME =
            Pattern.compile("\\s*;\\s*TZID\\s*=(\"[^\"]*\"|.*?)(?=;\\s*[A-Z-]+\\s*=|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(";\\s*VALUE\\s*=\\s*\"?PERIOD\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d{1,9})?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_SHOWN = 60;

    private DateLines() {}

    /** @param text unfolded; the result has the same lines */
    public static String plain(String text) {
        return text.lines().map(DateLines::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (line.isEmpty() || "DRETdret \t".indexOf(line.charAt(0)) < 0) {
            return line;
        }
        Matcher old = OLD.matcher(line);
        if (old.matches()) {
            return (old.group(1).equalsIgnoreCase("TZ") ? OLD_ZONE : OLD_CHANGE) + old.group(2);
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return line;
        }
        String name = parts.group(1).toUpperCase(Locale.ROOT);
        String parameters = PERIOD.matcher(parts.group(2)).replaceAll("");
        String value = parts.group(3).strip();
        Optional<String> plain = name.equals("RDATE") || name.equals("EXDATE") ? dates(value) : date(value);
        return name
                + zoned(parameters)
                + plain.map(dates -> ":" + dates).orElseGet(() -> ";" + WRONG + "=\"" + shown(value) + "\":" + value);
    }

    private static String zoned(String parameters) {
        Matcher zone = ZONE_NAME.matcher(parameters);
        if (!zone.find()) {
            return parameters;
        }
        String name = zone.group(1).replace("\"", "").strip();
        String others = parameters.substring(0, zone.start()) + parameters.substring(zone.end());
        return name.isEmpty() ? others : others + ";" + ZONE + "=\"" + name + "\"";
    }

    private static String shown(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_SHOWN)).replace("\"", "");
    }

    /** Of a period only the beginning. */
    private static Optional<String> dates(String list) {
        String[] dates = list.split(",");
        for (int i = 0; i < dates.length; i++) {
            Optional<String> date = date(dates[i].split("/", 2)[0].strip());
            if (date.isEmpty()) {
                return date;
            }
            dates[i] = date.get();
        }
        return Optional.of(Arrays.stream(dates).collect(Collectors.joining(",")));
    }

    private static Optional<String> date(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(day.group(1) + day.group(2) + day.group(3));
        }
        Matcher time = TIME.matcher(text);
        return time.matches() ? time(time) : Optional.empty();
    }

    private static Optional<String> time(Matcher parts) {
        String local = parts.group(1) + parts.group(2) + parts.group(3) + "T" + parts.group(4) + parts.group(5)
                + (parts.group(6) == null ? "00" : parts.group(6));
        String offset = parts.group(7) == null ? "" : parts.group(7).toUpperCase(Locale.ROOT);
        if (offset.isEmpty() || offset.equals("Z")) {
            return Optional.of(local + offset);
        }
        try {
            LocalDateTime utc = LocalDateTime.parse(local, COMPACT)
                    .atOffset(ZoneOffset.of(offset))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
            return Optional.of(COMPACT.format(utc) + "Z");
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
