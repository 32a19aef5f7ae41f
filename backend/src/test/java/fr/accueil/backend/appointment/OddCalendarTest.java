// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else stands in calendars: the right time in Paris, or a sentence that names the event and the line. */
class OddCalendarTest {

    private static final String WITH_A_CHANGE = """
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

    private final Desk desk = new Desk(Database.H2);

    OddCalendarTest() {
        desk.hall.clock.turnTo(Instant.parse("2026-11-27T08:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2} in Paris")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Central European Standard Time | 20270701T093000 | 2027-07-01T09:30
            romance standard time | 20270701T093000 | 2027-07-01T09:30
            GMT Standard Time | 20270701T083000 | 2027-07-01T09:30
            Mauritius Standard Time | 20261201T123000 | 2026-12-01T09:30
            Russia Time Zone 3 | 20261201T123000 | 2026-12-01T09:30
            UTC-02 | 20261201T063000 | 2026-12-01T09:30
            `Romance Standard Time(2)` | 20270701T093000 | 2027-07-01T09:30
            Asia/Calcutta | 20261201T140000 | 2026-12-01T09:30
            Europe/Kiev | 20270701T103000 | 2027-07-01T09:30
            America/Argentina/Buenos_Aires | 20261201T053000 | 2026-12-01T09:30
            /mozilla.org/20070129_1/Europe/Paris | 20270701T093000 | 2027-07-01T09:30
            /mozilla.org/20070129_1/America/Argentina/Buenos_Aires | 20261201T053000 | 2026-12-01T09:30
            /softwarestudio.org/Tzfile/Europe/Paris | 20270701T093000 | 2027-07-01T09:30
            freeassociation.sourceforge.net/Tzfile/Europe/Paris | 20270701T093000 | 2027-07-01T09:30
            tzone://Microsoft/Europe/Paris | 20270701T093000 | 2027-07-01T09:30
            tzone://Microsoft/Romance Standard Time | 20270701T093000 | 2027-07-01T09:30
            /freeassociation.sourceforge.net/UTC | 20261201T083000 | 2026-12-01T09:30
            America/New York | 20261201T033000 | 2026-12-01T09:30
            GMT+0200 | 20261201T103000 | 2026-12-01T09:30
            UTC+02:00 | 20261201T103000 | 2026-12-01T09:30
            GMT-4 | 20261201T043000 | 2026-12-01T09:30
            UTC +1 | 20270701T083000 | 2027-07-01T09:30
            +01:00 | 20261201T093000 | 2026-12-01T09:30
            Etc/GMT-1 | 20261201T093000 | 2026-12-01T09:30
            Etc/GMT+4 | 20261201T043000 | 2026-12-01T09:30
            Z | 20261201T083000 | 2026-12-01T09:30
            """)
    void a_name_of_a_time_zone_is_understood(String zone, String start, String paris) {
        for (String written :
                List.of(";TZID=" + zone + ":", ";TZID=\"" + zone + "\":", ";VALUE=DATE-TIME;TZID=" + zone + ":")) {
            assertThat(times(event("A", "DTSTART" + written + start)))
                    .as(written)
                    .containsExactly("A " + paris);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tzone://Microsoft/Custom",
                "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris",
                "UTC 1",
                "GMT 2",
                "Etc/GMT-20",
                "UTC+25",
                "Europe/Nantes",
                "Custom/Paris",
                "PST",
                "Ici"
            })
    void a_name_that_means_no_zone_for_certain_is_refused_by_the_event_and_its_line(String zone) {
        Preview preview = read(event("A", "DTSTART;TZID=" + zone + ":20261201T093000"));

        assertThat(preview.lines()).isEmpty();
        assertThat(said(preview)).containsExactly("3 UNKNOWN_ZONE");
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH)).contains(zone, "«\u00a0A\u00a0»");
    }

    @Test
    void a_name_with_colons_and_commas_is_that_of_its_description() {
        for (String name : List.of(
                "tzone://Microsoft/Custom",
                "(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris",
                "(GMT+01.00) Paris / Madrid")) {
            String zone = WITH_A_CHANGE.replace("Bureau", name);
            String escaped = WITH_A_CHANGE.replace("Bureau", name.replace(",", "\\,"));
            String events = event("A", "DTSTART;TZID=" + name + ":20261201T093000")
                    + event("B", "DTSTART;TZID=\"" + name + "\":20270701T093000");
            for (String block : List.of(zone, escaped)) {
                assertThat(times(block + events)).as(name).containsExactly("A 2026-12-01T09:30", "B 2027-07-01T09:30");
            }
        }
    }

    @Test
    void two_descriptions_of_one_name_that_differ_are_none() {
        String other = WITH_A_CHANGE.replace("+0200", "+0300").replace("+0100", "+0200");
        String event = event("A", "DTSTART;TZID=Bureau:20261201T093000");

        assertThat(times(WITH_A_CHANGE + WITH_A_CHANGE + event)).containsExactly("A 2026-12-01T09:30");
        assertThat(said(read(WITH_A_CHANGE + other + event))).containsExactly("33 UNKNOWN_ZONE");
    }

    @Test
    void a_description_may_say_which_known_zone_it_means() {
        for (String alias : List.of("X-LIC-LOCATION:Europe/Paris", "TZID-ALIAS-OF:Europe/Paris")) {
            assertThat(times("BEGIN:VTIMEZONE\nTZID:Bureau\n" + alias + "\nEND:VTIMEZONE\n"
                            + event("A", "DTSTART;TZID=Bureau:20270701T093000")))
                    .containsExactly("A 2027-07-01T09:30");
        }
    }

    @Test
    void half_a_description_is_believed_for_half_a_year_and_then_refused() {
        String summerOnly = WITH_A_CHANGE.replaceAll("(?s)BEGIN:STANDARD.*END:STANDARD\n", "");
        String winterOnly = WITH_A_CHANGE.replaceAll("(?s)BEGIN:DAYLIGHT.*END:DAYLIGHT\n", "");
        String winter = event("A", "DTSTART;TZID=Bureau:20261201T093000");
        String summer = event("B", "DTSTART;TZID=Bureau:20270701T093000");

        Preview inSummer = read(summerOnly + winter + summer);
        assertThat(times(inSummer)).containsExactly("B 2027-07-01T09:30");
        assertThat(said(inSummer)).containsExactly("12 ZONE_WITHOUT_RULE");
        Preview inWinter = read(winterOnly + winter + summer);
        assertThat(times(inWinter)).containsExactly("A 2026-12-01T09:30");
        assertThat(said(inWinter)).containsExactly("17 ZONE_WITHOUT_RULE");
        String series = event("C", "DTSTART;TZID=Bureau:20270920T093000\nRRULE:FREQ=WEEKLY;COUNT=9");
        assertThat(said(read(summerOnly + series))).containsExactly("12 ZONE_WITHOUT_RULE");
    }

    @Test
    void a_description_with_a_part_that_is_missing_or_senseless_is_not_followed() {
        String event = event("A", "DTSTART;TZID=Bureau:20261201T093000");
        for (String part : List.of("TZOFFSETTO:+0100\n", "TZOFFSETFROM:+0200\n", "DTSTART:16010101T030000\n")) {
            assertThat(said(read(WITH_A_CHANGE.replace(part, "X-NOTHING:1\n") + event)))
                    .as(part)
                    .containsExactly("18 ZONE_WITHOUT_RULE");
        }
        assertThat(said(read(WITH_A_CHANGE.replace("TZOFFSETTO:+0100", "TZOFFSETTO:+9900") + event)))
                .containsExactly("18 ZONE_WITHOUT_RULE");
    }

    @Test
    void a_description_whose_clocks_change_every_week_is_not_followed() {
        String weekly = WITH_A_CHANGE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=YEARLY;BYDAY=SU");

        assertThat(said(read(weekly + event("A", "DTSTART;TZID=Bureau:20261201T093000"))))
                .containsExactly("18 ZONE_WITHOUT_RULE");
    }

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
    void a_time_without_a_zone_is_of_the_zone_that_the_calendar_names_for_all_else_of_the_site() {
        String floating = event("A", "DTSTART:20261201T093000");

        assertThat(times(floating)).containsExactly("A 2026-12-01T09:30");
        assertThat(times("X-WR-TIMEZONE:Europe/Paris\n" + floating)).containsExactly("A 2026-12-01T09:30");
        assertThat(times("X-WR-TIMEZONE:America/Martinique\n" + floating)).containsExactly("A 2026-12-01T14:30");
        assertThat(times("X-WR-TIMEZONE:America/Martinique\n" + event("A", "DTSTART:20261201T083000Z")
                        + event("B", "DTSTART;TZID=Europe/Paris:20261201T093000")))
                .containsExactly("A 2026-12-01T09:30", "B 2026-12-01T09:30");
        assertThat(said(read("X-WR-TIMEZONE:Ailleurs\n" + floating))).containsExactly("4 UNKNOWN_ZONE");
    }

    @Test
    void a_beginning_without_a_zone_is_refused_where_the_end_is_in_another_one() {
        assertThat(times(event("A", "DTSTART:20261201T093000\nDTEND;TZID=Europe/Paris:20261201T100000")
                        + event("B", "DTSTART:20261201T093000\nDTEND;TZID=Romance Standard Time:20261201T100000")
                        + event("C", "DTSTART:20261201T093000\nDTEND:20261201T090000Z")))
                .containsExactly("A 2026-12-01T09:30", "B 2026-12-01T09:30", "C 2026-12-01T09:30");
        Preview preview = read(event("A", "DTSTART:20261201T093000\nDTEND;TZID=America/Martinique:20261201T100000")
                + event("B", "DTSTART:20261201T093000\nDTEND:20261201T080000Z"));
        assertThat(said(preview)).containsExactly("3 TWO_ZONES", "9 TWO_ZONES");
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH)).contains("«\u00a0A\u00a0»");
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused_and_of_one_that_comes_twice_the_first_is_meant() {
        for (String zone : List.of("", ";TZID=Europe/Paris", ";TZID=Romance Standard Time", ";TZID=Bureau")) {
            Preview preview = read(WITH_A_CHANGE
                    + event("A", "DTSTART" + zone + ":20270328T023000")
                    + event("B", "DTSTART" + zone + ":20271031T023000"));
            assertThat(said(preview)).as(zone).containsExactly("18 SKIPPED_TIME");
            assertThat(preview.problems().getFirst().sentence(Locale.FRENCH))
                    .contains("«\u00a0A\u00a0»", "2027-03-28 02:30");
            assertThat(preview.lines())
                    .extracting(line -> line.visitor().booked().toString())
                    .containsExactly("2027-10-31T00:30:00Z");
        }
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
    void versions_without_a_number_are_told_apart_by_when_they_were_modified() {
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
    void a_calendar_that_cancels_wins_over_the_one_that_asked_before() {
        String asked = calendar("METHOD:REQUEST\n" + event("A", "SEQUENCE:0\nDTSTART:20261201T093000"));
        String cancels = calendar("METHOD:CANCEL\n" + event("A", "SEQUENCE:1\nDTSTART:20261201T093000"));

        for (String both : List.of(asked + cancels, cancels + asked)) {
            assertThat(desk.read(both).preview().lines())
                    .extracting(line -> line.visitor().status())
                    .containsExactly(AppointmentStatus.CANCELLED);
        }
    }

    @Test
    void a_time_that_is_only_proposed_is_no_appointment_and_hides_none() {
        String asked = calendar("METHOD:REQUEST\n" + event("A", "SEQUENCE:0\nDTSTART:20261201T093000"));
        String proposed = calendar("METHOD:COUNTER\n" + event("A", "SEQUENCE:1\nDTSTART:20261201T160000"));

        Preview preview = desk.read(asked + proposed).preview();
        assertThat(times(preview)).containsExactly("A 2026-12-01T09:30");
        assertThat(said(preview)).containsExactly("14 PROPOSED");
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH)).contains("«\u00a0A\u00a0»", "proposition");
    }

    @Test
    void two_events_that_a_visitor_would_type_alike_are_told_and_none_is_lost_in_silence() {
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
        Preview preview = desk.read(file).preview();
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
            Preview preview = desk.read("BEGIN:VCALENDAR\nVERSION:1.0\n" + doubtful + events + "END:VCALENDAR\n")
                    .preview();
            assertThat(said(preview)).hasSize(1).first().asString().endsWith("ZONE_WITHOUT_RULE");
        }
    }

    private List<String> old(String components) {
        Preview preview = desk.read("BEGIN:VCALENDAR\nVERSION:1.0\n" + components + "END:VCALENDAR\n")
                .preview();
        assertThat(said(preview)).isEmpty();
        return times(preview);
    }

    private List<String> times(String components) {
        Preview preview = read(components);
        assertThat(said(preview)).isEmpty();
        return times(preview);
    }

    private List<String> times(Preview preview) {
        return preview.lines().stream().map(this::time).toList();
    }

    private String time(Preview.Line line) {
        return line.visitor().reference() + " "
                + desk.hall.site.local(line.visitor().booked());
    }

    private Preview read(String components) {
        Preview preview = desk.read(calendar(components)).preview();
        assertThat(preview.refusal()).isEmpty();
        return preview;
    }

    private static List<String> said(Preview preview) {
        return preview.problems().stream()
                .map(problem -> problem.line() + " " + problem.kind())
                .toList();
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n";
    }

    private static String event(String uid, String properties) {
        return "BEGIN:VEVENT\nUID:%s\nSUMMARY:RDV\n%s\nEND:VEVENT\n".formatted(uid, properties);
    }
}
