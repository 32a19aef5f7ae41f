// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.accueil.backend.appointment.Preview.Effect;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.support.Database;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An appointment that comes back. Summer time begins at the site on 25 March 2040 and ends on 28 October. */
@ParameterizedClass
@EnumSource(Database.class)
class CalendarSeriesTest {

    private final ExpectedVisitorsFixture appointments;

    CalendarSeriesTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
        appointments.hall.clock.turnTo(Instant.parse("2040-03-05T08:00:00Z"));
    }

    @Test
    void every_week_at_twenty_past_nine_stays_so_when_the_clocks_change() {
        for (String start : List.of(
                "DTSTART:20400312T092000",
                "DTSTART;TZID=Europe/Paris:20400312T092000",
                "DTSTART;TZID=Bureau:20400312T092000")) {
            assertThat(dates(paris() + series(start, "RRULE:FREQ=WEEKLY;COUNT=4")))
                    .as(start)
                    .containsExactly(
                            "S@2040-03-12 2040-03-12T08:20:00Z",
                            "S@2040-03-19 2040-03-19T08:20:00Z",
                            "S@2040-03-26 2040-03-26T07:20:00Z",
                            "S@2040-04-02 2040-04-02T07:20:00Z");
        }
    }

    @Test
    void a_series_written_in_universal_time_keeps_it() {
        assertThat(dates(series("DTSTART:20400319T082000Z", "RRULE:FREQ=WEEKLY;COUNT=2")))
                .containsExactly("S@2040-03-19 2040-03-19T08:20:00Z", "S@2040-03-26 2040-03-26T08:20:00Z");
    }

    @Test
    void a_series_ends_with_the_last_date_it_names() {
        for (String until : List.of("20400326T072000Z", "20400326", "20400326T235959")) {
            assertThat(dates(series("DTSTART;TZID=Europe/Paris:20400312T092000", "RRULE:FREQ=WEEKLY;UNTIL=" + until)))
                    .as(until)
                    .hasSize(3)
                    .last()
                    .isEqualTo("S@2040-03-26 2040-03-26T07:20:00Z");
        }
    }

    @Test
    void of_a_series_without_an_end_the_year_from_today_on_is_taken() {
        List<String> dates = dates(series("DTSTART:20300107T092000", "RRULE:FREQ=WEEKLY"));

        assertThat(dates).hasSize(53).startsWith("S@2040-03-05 2040-03-05T08:20:00Z");
        assertThat(dates.getLast()).isEqualTo("S@2041-03-04 2041-03-04T08:20:00Z");
    }

    @Test
    void of_a_series_that_is_over_one_date_is_shown_and_none_taken() {
        String over = calendar(series("DTSTART:20400102T092000", "RRULE:FREQ=WEEKLY;COUNT=3"));

        assertThat(appointments.read(over).preview().lines())
                .extracting(Preview.Line::effect)
                .containsExactly(Effect.PAST);
        assertThat(appointments.take(over)).isZero();
    }

    @Test
    void a_date_that_is_left_out_is_cancelled_and_one_that_is_moved_is_moved() {
        String file = calendar(series("DTSTART:20400312T092000", """
                RRULE:FREQ=WEEKLY;COUNT=4
                EXDATE:20400319T092000
                RDATE:20400314T110000""")
                + event("RECURRENCE-ID:20400326T092000\nDTSTART:20400328T140000")
                + event("RECURRENCE-ID;VALUE=DATE:20400402\nDTSTART:20400402T092000\nSTATUS:CANCELLED"));

        assertThat(appointments.take(file)).isEqualTo(5);
        assertThat(kept())
                .containsExactly(
                        "S@2040-03-12 BOOKED 2040-03-12T08:20:00Z",
                        "S@2040-03-14 BOOKED 2040-03-14T10:00:00Z",
                        "S@2040-03-19 CANCELLED 2040-03-19T08:20:00Z",
                        "S@2040-03-26 BOOKED 2040-03-28T12:00:00Z",
                        "S@2040-04-02 CANCELLED 2040-04-02T07:20:00Z");
        assertThat(appointments.take(file)).as("the same file again").isZero();
    }

    @Test
    void the_code_of_a_series_is_valid_on_each_of_its_days() {
        appointments.take(
                calendar(series("DTSTART:20400312T092000", "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20400319")
                        + event("RECURRENCE-ID:20400326T092000\nDTSTART:20400328T140000")));

        assertThat(appointments.show("s"))
                .isEqualTo(new CheckIn.AnotherDay(Instant.parse("2040-03-12T08:20:00Z"), false));
        appointments.hall.clock.turnTo(Instant.parse("2040-03-12T08:15:00Z"));
        var first = appointments.checkIn("s");
        assertThat(appointments.show("S")).isEqualTo(new CheckIn.AlreadyHere(first.ticket(), first.booked()));
        appointments.hall.clock.turnTo(Instant.parse("2040-03-19T08:15:00Z"));
        assertThat(appointments.show("S")).isInstanceOf(CheckIn.Cancelled.class);
        appointments.hall.clock.turnTo(Instant.parse("2040-03-26T07:15:00Z"));
        assertThat(appointments.show("S"))
                .isEqualTo(new CheckIn.AnotherDay(Instant.parse("2040-03-28T12:00:00Z"), false));
        appointments.hall.clock.turnTo(Instant.parse("2040-03-28T11:50:00Z"));
        assertThat(appointments.checkIn("S").booked()).isEqualTo(Instant.parse("2040-03-28T12:00:00Z"));
    }

    @Test
    void a_series_that_makes_no_sense_is_reported_by_its_line_and_the_others_are_taken() {
        String start = "DTSTART:20400312T092000";
        for (String wrong : List.of(
                "RRULE:COUNT=3",
                "RRULE:FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20400312T092000")) {
            var preview = appointments
                    .read(calendar(series(start, wrong) + series(start, "").replace("UID:S", "UID:T")))
                    .preview();
            assertThat(preview.problems())
                    .as(wrong)
                    .extracting(Problem::line, Problem::kind)
                    .containsExactly(tuple(3, Kind.SERIES));
            assertThat(preview.counts().fresh()).isEqualTo(1);
        }
    }

    @Test
    void more_dates_than_a_file_may_hold_are_refused_whole() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append(series("DTSTART:20000103T092000", "RRULE:FREQ=DAILY").replace("UID:S", "UID:S" + i));
        }
        assertThat(appointments
                        .read(calendar(many.toString()))
                        .preview()
                        .refusal()
                        .map(Problem::kind))
                .contains(Kind.TOO_MANY_ROWS);
    }

    private List<String> dates(String events) {
        var preview = appointments.read(calendar(events)).preview();
        assertThat(preview.problems()).isEmpty();
        return preview.lines().stream()
                .map(line -> line.visitor().reference() + " " + line.visitor().booked())
                .toList();
    }

    private List<String> kept() {
        return appointments.hall.jdbc.query(
                "select reference, status, booked_at from appointment order by reference",
                (row, i) -> row.getString(1) + " " + row.getString(2) + " "
                        + row.getObject(3, java.time.OffsetDateTime.class).toInstant());
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    }

    private static String series(String start, String rules) {
        return event(start + "\n" + rules);
    }

    private static String event(String properties) {
        return "BEGIN:VEVENT\nUID:S\nSUMMARY:RDV\n%s\nEND:VEVENT\n"
                .formatted(properties)
                .replace("\n\n", "\n");
    }

    /** A time zone block of a calendar. */
    private static String paris() {
        return """
                BEGIN:VTIMEZONE
                TZID:Bureau
                BEGIN:STANDARD
                DTSTART:19961027T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19810329T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                """;
    }
}
