// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Checks the time zones in the text of a calendar: the library expands their rules while it parses, so
 * that they must be checked before.
 */
final class CalendarZones {

    /** Changes of clocks in one file; every zone of the world has fewer. */
    static final int MOST_CHANGES = 2000;

    private static final int LONGEST_RULE = 200;

    /** A change of clocks comes once a year. */
    private static final Pattern ONCE_A_YEAR = Pattern.compile("FREQ=YEARLY"
            + "(;(BYMONTH=\\d{1,2}|BYDAY=[+-]?\\d?[A-Z]{2}|BYMONTHDAY=-?\\d{1,2}(,-?\\d{1,2}){0,6}|BYSETPOS=-?\\d"
            + "|BY(HOUR|MINUTE|SECOND)=\\d{1,2}|WKST=[A-Z]{2}|INTERVAL=1|COUNT=\\d{1,3}|UNTIL=\\d{8}(T\\d{6}Z?)?))*");

    private final ReadingDeadline deadline;
    private final StringBuilder property = new StringBuilder();
    private boolean everywhere;
    private boolean inZone;
    private int changes;
    private int number;
    private int began;

    CalendarZones(ReadingDeadline deadline) {
        this.deadline = deadline;
    }

    /**
     * @throws FileRefused the whole file when a zone in it changes its clocks otherwise than once a year by a plain rule
     */
    void check(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.contains("VTIMEZONE")) {
            return;
        }
        // A value in this encoding may continue over lines that read like others: the end of a zone is then unknown.
        everywhere = upper.contains("QUOTED-PRINTABLE");
        upper.lines().forEach(this::take);
        checkProperty();
    }

    private void take(String line) {
        number++;
        if (number % 1000 == 0) {
            deadline.check();
        }
        if (line.startsWith(" ") || line.startsWith("\t")) {
            property.append(line, 1, line.length());
            return;
        }
        checkProperty();
        property.setLength(0);
        property.append(line);
        began = number;
    }

    private void checkProperty() {
        String whole = property.toString().strip();
        int colon = whole.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = name(whole.substring(0, colon));
        String value = whole.substring(colon + 1).strip();
        switch (name) {
            case "BEGIN" -> inZone |= value.endsWith("VTIMEZONE");
            case "END" -> inZone &= !value.equals("VTIMEZONE");
            case "RRULE", "EXRULE" -> change(1, value.length() <= LONGEST_RULE && isPlain(value));
            case "RDATE", "EXDATE" -> change(value.split(",", MOST_CHANGES + 2).length, true);
            default -> {}
        }
    }

    /** Without a group before it and parameters after it. */
    private static String name(String head) {
        String bare = head.split(";", 2)[0].strip();
        return bare.substring(bare.lastIndexOf('.') + 1);
    }

    private static boolean isPlain(String rule) {
        return ONCE_A_YEAR.matcher(rule).matches();
    }

    private void change(int more, boolean plain) {
        if (!inZone && !everywhere) {
            return;
        }
        changes += more;
        if (!plain || changes > MOST_CHANGES) {
            throw new FileRefused(Problem.at(began, Kind.ZONE_RULE, String.valueOf(began)));
        }
    }
}
