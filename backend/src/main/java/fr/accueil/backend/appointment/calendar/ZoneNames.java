// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time zones that the names in calendars mean: those of the IANA database in any case, those of Windows
 * (windowsZones of the CLDR), offsets such as {@code UTC+1}; each also at the end of a path, and with a number that a
 * program put after it.
 */
public final class ZoneNames {

    private static final int LONGEST = 200;
    private static final Map<String, ZoneId> KNOWN = known();
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)?([+\\-\u2212])(\\d{1,2})(?::?([0-5]\\d))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(.*[a-z)])(?: \\d{1,3}| ?\\(\\d{1,3}\\))");

    private ZoneNames() {}

    /** The zone of a name; empty when it is not certain. */
    public static Optional<ZoneId> find(String name) {
        String plain = folded(name);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return named(plain).or(() -> offset(plain)).or(() -> numbered(plain));
    }

    /** How names are compared: without case, quotes, backslashes and runs of spaces. */
    public static String folded(String name) {
        return name.replaceAll("[\"\\\\]", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The whole name, else the longest end of a path. */
    private static Optional<ZoneId> named(String plain) {
        ZoneId whole = KNOWN.get(plain);
        if (whole != null) {
            return Optional.of(whole);
        }
        boolean isPath = plain.startsWith("/") || plain.contains("://");
        for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            String end = plain.substring(slash + 1);
            // "Europe/GMT" is no path: an end of one part counts only where the name is one.
            if (isPath || end.contains("/")) {
                Optional<ZoneId> zone = Optional.ofNullable(KNOWN.get(end)).or(() -> offset(end));
                if (zone.isPresent()) {
                    return zone;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> offset(String plain) {
        Matcher parts = OFFSET.matcher(plain.replace(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int sign = parts.group(1).equals("+") ? 1 : -1;
        int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(parts.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "Romance Standard Time 1"; but "UTC 1" can mean another zone. */
    private static Optional<ZoneId> numbered(String plain) {
        Matcher parts = NUMBERED.matcher(plain);
        return parts.matches()
                ? named(parts.group(1)).filter(zone -> !zone.getRules().isFixedOffset())
                : Optional.empty();
    }

    private static Map<String, ZoneId> known() {
        Map<String, ZoneId> known = new HashMap<>();
        for (String id : TimeZone.getAvailableIDs()) {
            String windows = TimeZone.getWindowsID(id);
            if (windows != null) {
                add(known, windows, TimeZone.getIDForWindowsID(windows, null));
            }
        }
        for (String id : ZoneId.getAvailableZoneIds()) {
            add(known, id, id);
            add(known, id.replace('_', ' '), id);
        }
        known.put("z", ZoneOffset.UTC);
        return Map.copyOf(known);
    }

    private static void add(Map<String, ZoneId> known, String name, String id) {
        try {
            known.put(name.toLowerCase(Locale.ROOT), ZoneId.of(id));
        } catch (DateTimeException e) {
            // Both lists have data of their own: a zone that Java does not have is unknown here.
        }
    }
}
