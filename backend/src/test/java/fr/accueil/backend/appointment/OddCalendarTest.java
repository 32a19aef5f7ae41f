// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unusual calendars: the right time in Paris, or a sentence that names the event and the line. */
class OddCalendarTest extends CalendarReading {

    @Test
    void an_offset_after_a_time_counts() {
        assertThat(times(event("A", "DTSTART:20261201T093000+0100")
                        + event("B", "DTSTART:2026-12-01T04:30:00-04:00")
                        + event("C", "DTSTART:20261201T0830Z")
                        + event("D", "DTSTART:2026-12-01T09:30")
                        + event("E", "DTSTART:20261201t083000z")
                        + event("F", "DTSTART:20261201T093000.000")))
                .containsExactly(
                        "A 2026-12-01T09:30",
                        "B 2026-12-01T09:30",
                        "C 2026-12-01T09:30",
                        "D 2026-12-01T09:30",
                        "E 2026-12-01T09:30",
                        "F 2026-12-01T09:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261201T093000 matin",
                "20261201T0930003",
                "20261201T25",
                "20260231T093000",
                "20261201T243000",
                "20261201T093000+2500",
                "20261201T093000,20261202T093000",
                "20261201T093000\nDTSTART:20261202T093000"
            })
    void what_begins_like_a_date_and_is_none_is_refused(String start) {
        Preview preview = read(event("A", "DTSTART:" + start));

        assertThat(preview.lines()).isEmpty();
        assertThat(said(preview)).containsExactly("3 BAD_DATE");
    }

    @Test
    void a_day_without_a_time_is_no_appointment() {
        assertThat(said(read(event("A", "DTSTART;VALUE=DATE:20261201") + event("B", "DTSTART:20261201"))))
                .containsExactly("3 NO_TIME", "8 NO_TIME");
    }

    @Test
    void a_date_of_a_series_is_moved_by_a_time_in_any_zone() {
        String series = event(
                "A",
                "DTSTART;TZID=Romance Standard Time:20261201T093000\nRRULE:FREQ=WEEKLY;COUNT=3\n"
                        + "EXDATE;TZID=America/Martinique:20261215T043000\nRDATE;VALUE=PERIOD:20261203T083000Z/PT1H");
        String moved = event("A", "RECURRENCE-ID:20261208T083000Z\nDTSTART;TZID=America/Martinique:20261209T043000");

        Preview preview = read(series + moved);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.lines())
                .extracting(line -> time(line) + " " + line.visitor().status())
                .containsExactlyInAnyOrder(
                        "A@2026-12-01 2026-12-01T09:30 BOOKED",
                        "A@2026-12-03 2026-12-03T09:30 BOOKED",
                        "A@2026-12-15 2026-12-15T09:30 CANCELLED",
                        "A@2026-12-08 2026-12-09T09:30 BOOKED");
    }

    @Test
    void a_series_in_a_described_zone_keeps_its_hour_and_ends_where_it_says() {
        assertThat(times(WITH_A_CHANGE
                        + event("A", "DTSTART;TZID=Bureau:20270322T093000\nRRULE:FREQ=WEEKLY;UNTIL=20270405T073000Z")))
                .containsExactly(
                        "A@2027-03-22 2027-03-22T09:30",
                        "A@2027-03-29 2027-03-29T09:30",
                        "A@2027-04-05 2027-04-05T09:30");
    }

    @Test
    void of_versions_without_a_number_the_one_modified_last_counts() {
        String older = event("A", "LAST-MODIFIED:20261101T100000Z\nDTSTART:20261201T093000");
        String newer = event("A", "LAST-MODIFIED:20261102T100000Z\nDTSTART:20261201T160000");
        String stamped = event("B", "DTSTAMP:20261101T100000Z\nDTSTART:20261201T093000");
        String later = event("B", "DTSTAMP:20261102T100000Z\nDTSTART:20261201T160000");

        assertThat(times(older + newer + later + stamped)).containsExactly("A 2026-12-01T16:00", "B 2026-12-01T16:00");
        assertThat(times(newer + older)).containsExactly("A 2026-12-01T16:00");
        Preview twins = read(event("A", "DTSTART:20261201T093000") + event("A", "DTSTART:20261201T160000"));
        assertThat(said(twins)).containsExactly("8 SAME_REFERENCE");
    }

    @Test
    void of_a_date_of_a_series_the_newest_version_counts_and_of_the_series_too() {
        String old = event("A", "SEQUENCE:1\nDTSTART:20261201T093000\nRRULE:FREQ=WEEKLY;COUNT=2");
        String now = event("A", "SEQUENCE:2\nDTSTART:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=2");
        String moved = event("A", "SEQUENCE:3\nRECURRENCE-ID:20261208T100000\nDTSTART:20261209T100000");
        String before = event("A", "SEQUENCE:2\nRECURRENCE-ID:20261208T100000\nDTSTART:20261210T100000");

        assertThat(times(moved + now + old + before))
                .containsExactlyInAnyOrder("A@2026-12-08 2026-12-09T10:00", "A@2026-12-01 2026-12-01T10:00");
        assertThat(read(old + now).counts().repeated()).isEqualTo(1);
    }

    @Test
    void a_series_that_is_cancelled_is_so_with_the_dates_that_were_moved_before() {
        String series = event("A", "SEQUENCE:3\nSTATUS:CANCELLED\nDTSTART:20261201T093000\nRRULE:FREQ=WEEKLY;COUNT=2");
        String moved = event("A", "SEQUENCE:2\nRECURRENCE-ID:20261208T093000\nDTSTART:20261209T093000");

        assertThat(read(series + moved).lines())
                .extracting(line -> line.visitor().status())
                .containsExactly(AppointmentStatus.CANCELLED, AppointmentStatus.CANCELLED);
    }

    @Test
    void a_calendar_that_cancels_counts_before_an_earlier_request() {
        String asked = calendar("METHOD:REQUEST\n" + event("A", "SEQUENCE:0\nDTSTART:20261201T093000"));
        String cancels = calendar("METHOD:CANCEL\n" + event("A", "SEQUENCE:1\nDTSTART:20261201T093000"));

        for (String both : List.of(asked + cancels, cancels + asked)) {
            assertThat(appointments.read(both).preview().lines())
                    .extracting(line -> line.visitor().status())
                    .containsExactly(AppointmentStatus.CANCELLED);
        }
    }

    @Test
    void a_time_that_is_only_proposed_is_no_appointment_and_hides_none() {
        String asked = calendar("METHOD:REQUEST\n" + event("A", "SEQUENCE:0\nDTSTART:20261201T093000"));
        String proposed = calendar("METHOD:COUNTER\n" + event("A", "SEQUENCE:1\nDTSTART:20261201T160000"));

        Preview preview = appointments.read(asked + proposed).preview();
        assertThat(times(preview)).containsExactly("A 2026-12-01T09:30");
        assertThat(said(preview)).containsExactly("14 PROPOSED");
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH)).contains("«\u00a0A\u00a0»", "proposition");
    }

    @Test
    void two_events_that_a_visitor_would_type_alike_are_reported_and_none_is_lost() {
        String same = "DTSTART:20261201T093000";

        assertThat(said(read(event("abc", same) + event("ABC", same)))).containsExactly("8 SAME_REFERENCE");
        assertThat(said(read(
                        event("https://a.example/rdv?place=1", same) + event("https://a.example/rdv?place=2", same))))
                .containsExactly("8 SAME_REFERENCE");
        assertThat(read(event("abc", same) + event("abc", same)).counts().repeated())
                .isEqualTo(1);
    }

    @Test
    void whatever_the_line_ends_the_encoding_and_the_folds_the_words_and_lines_are_right() {
        String text =
                calendar("BEGIN:VEVENT\nUID:A\nDTSTART:20261201T093000\nDESCRIPTION:" + "x".repeat(70) + "\n\t suite\n"
                        + " fin\nSUMMARY:RDV - se\n\tjour\nATTENDEE;CN=Zoé Hébrard:mai\n lto:a@b.invalid\nEND:VEVENT\n"
                        + "BEGIN:VEVENT\nUID:B\nDTSTART;TZID=Ici:20261201T093000\nSUMMARY:RDV\nEND:VEVENT\n");
        for (String end : List.of("\n", "\r\n", "\r", "\r\r\n")) {
            for (Charset charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("windows-1252"),
                    StandardCharsets.UTF_16)) {
                check(text.replace("\n", end).getBytes(charset), end.length() + " " + charset);
            }
            check(("\ufeff" + text.replace("\n", end)).getBytes(StandardCharsets.UTF_8), "mark");
            check(("\ufeff" + text.replace("\n", end)).getBytes(StandardCharsets.UTF_16LE), "mark LE");
        }
    }

    private void check(byte[] file, String what) {
        Preview preview = appointments.read(file).preview();
        assertThat(preview.refusal()).as(what).isEmpty();
        assertThat(times(preview)).as(what).containsExactly("A 2026-12-01T09:30");
        assertThat(preview.lines().getFirst().visitor().name().map(ShortName::text))
                .as(what)
                .hasValueSatisfying(name -> assertThat(name).contains("H\u00e9brard"));
        assertThat(said(preview)).as(what).containsExactly("14 UNKNOWN_ZONE");
    }

    @Test
    void a_calendar_of_an_old_telephone_is_read() {
        String words = "SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:RDV - J=E9r=F4me =\n suite =\nfin\n";
        String events = "BEGIN:VEVENT\nUID:A\n" + words + "DTSTART:20270701T093000\nEND:VEVENT\n"
                + "BEGIN:VEVENT\nUID:B\n" + words + "DTSTART:20261201T083000Z\nRRULE:W1 TU #2\nEND:VEVENT\n";
        String change = "DAYLIGHT:TRUE;+02;20270328T020000;20271031T030000;CET;CEST\n";

        for (String zone : List.of("", "TZ:+01\n" + change, change)) {
            assertThat(old(zone + events))
                    .containsExactly(
                            "A 2027-07-01T09:30", "B@2026-12-01 2026-12-01T09:30", "B@2026-12-08 2026-12-08T09:30");
        }
        for (String zone : List.of("TZ:+03\n", "TZ:+0300\nDAYLIGHT:FALSE\n")) {
            assertThat(old(zone + events)).contains("A 2027-07-01T08:30");
        }
        for (String doubtful : List.of("TZ:+01\n", "TZ:+01:00\nDAYLIGHT:FALSE\n", "TZ:+02\n" + change)) {
            Preview preview = appointments
                    .read("BEGIN:VCALENDAR\nVERSION:1.0\n" + doubtful + events + "END:VCALENDAR\n")
                    .preview();
            assertThat(said(preview)).hasSize(1).first().asString().endsWith("ZONE_WITHOUT_RULE");
        }
    }

    private List<String> old(String components) {
        Preview preview = appointments
                .read("BEGIN:VCALENDAR\nVERSION:1.0\n" + components + "END:VCALENDAR\n")
                .preview();
        assertThat(said(preview)).isEmpty();
        return times(preview);
    }
}
