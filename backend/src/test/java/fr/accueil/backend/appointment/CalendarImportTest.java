// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.accueil.backend.appointment.Preview.Counts;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.support.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CalendarImportTest {

    private final ExpectedVisitorsFixture appointments;

    CalendarImportTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void a_calendar_is_understood_in_every_way_to_write_a_time() {
        var preview = appointments
                .read(calendar(
                        event("a@x.example", "DTSTART:20400312T082000Z", "SUMMARY:RDV"),
                        event("b@x.example", "DTSTART;TZID=Europe/Paris:20400312T092000", "CATEGORIES:Autre,RDV-B"),
                        event("c@x.example", "DTSTART:20400312T092000", "SUMMARY:Rendez-vous - Marie Dupont"),
                        event("d@x.example", "DTSTART;TZID=Ici:20400312T092000", "SUMMARY:rdv")
                                .replace("BEGIN:VCALENDAR", "")))
                .preview();

        assertThat(preview.source()).isEqualTo(Source.ICALENDAR);
        assertThat(preview.lines())
                .extracting(line -> line.visitor().booked().toString())
                .containsOnly("2040-03-12T08:20:00Z");
        assertThat(preview.lines()).extracting(line -> line.visitor().service()).containsExactly("RDV", "RDV-B", "RDV");
        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(Kind.UNKNOWN_ZONE);
    }

    @Test
    void a_zone_that_the_calendar_describes_itself_is_followed() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Bureau
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0300
                END:STANDARD
                END:VTIMEZONE
                """;
        var preview = appointments
                .read(calendar(zone, event("a", "DTSTART;TZID=Bureau:20400312T120000", "SUMMARY:RDV")))
                .preview();

        assertThat(preview.lines())
                .extracting(line -> line.visitor().booked().toString())
                .containsExactly("2040-03-12T09:00:00Z");
    }

    @Test
    void a_wrong_event_is_named_by_its_first_line() {
        var preview = appointments
                .read(calendar(
                        event("a", "DTSTART;VALUE=DATE:20400312", "SUMMARY:RDV"),
                        event("b", "DTSTART:pas une date", "SUMMARY:RDV"),
                        event("c", "DTSTART:20400312T092000", "SUMMARY:Apéritif"),
                        event("", "DTSTART:20400312T092000", "SUMMARY:RDV")))
                .preview();

        assertThat(preview.problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(3, Kind.NO_TIME),
                        tuple(8, Kind.NO_DATE),
                        tuple(13, Kind.UNKNOWN_SERVICE),
                        tuple(18, Kind.NO_REFERENCE));
    }

    @Test
    void a_cancelled_event_cancels_and_the_name_of_the_one_attendee_is_shortened() {
        String booked =
                event("a", "DTSTART:20400312T092000", "SUMMARY:RDV\nATTENDEE;CN=Marie Dupont:mailto:m@x.example");
        appointments.take(calendar(booked));
        assertThat(appointments.hall.jdbc.queryForObject("select short_name from appointment", String.class))
                .isEqualTo("M. Dupont");

        String cancelled = calendar(booked.replace("UID", "STATUS:CANCELLED\nUID"));

        assertThat(appointments.read(cancelled).preview().counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0));
        assertThat(appointments.take(cancelled)).isEqualTo(1);
        assertThat(appointments.take(cancelled)).isZero();
        assertThat(appointments.hall.jdbc.queryForObject("select status from appointment", String.class))
                .isEqualTo("CANCELLED");
    }

    private static String calendar(String... parts) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", parts) + "END:VCALENDAR\n";
    }

    private static String event(String uid, String start, String words) {
        return "BEGIN:VEVENT\nUID:%s\n%s\n%s\nEND:VEVENT\n".formatted(uid, start, words);
    }
}
