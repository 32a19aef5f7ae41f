// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.time.Instant;
import java.util.List;

/** Reads calendars that a test writes, on a day in November 2026. */
abstract class CalendarReading {

    static final String WITH_A_CHANGE = """
            BEGIN:VTIMEZONE
            TZID:Bureau
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    final ExpectedVisitorsFixture appointments = new ExpectedVisitorsFixture(Database.H2);

    CalendarReading() {
        appointments.hall.clock.turnTo(Instant.parse("2026-11-27T08:00:00Z"));
    }

    List<String> times(String components) {
        Preview preview = read(components);
        assertThat(said(preview)).isEmpty();
        return times(preview);
    }

    List<String> times(Preview preview) {
        return preview.lines().stream().map(this::time).toList();
    }

    String time(Preview.Line line) {
        return line.visitor().reference() + " "
                + appointments.hall.site.local(line.visitor().booked());
    }

    Preview read(String components) {
        Preview preview = appointments.read(calendar(components)).preview();
        assertThat(preview.refusal()).isEmpty();
        return preview;
    }

    static List<String> said(Preview preview) {
        return preview.problems().stream()
                .map(problem -> problem.line() + " " + problem.kind())
                .toList();
    }

    static String calendar(String components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n";
    }

    static String event(String uid, String properties) {
        return "BEGIN:VEVENT\nUID:%s\nSUMMARY:RDV\n%s\nEND:VEVENT\n".formatted(uid, properties);
    }
}
