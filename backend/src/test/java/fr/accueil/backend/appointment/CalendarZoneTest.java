// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time zones of calendars: the right time in Paris, or a sentence that names the event and the line. */
class CalendarZoneTest extends CalendarReading {

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
    void half_a_description_counts_for_half_a_year_and_is_then_refused() {
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
}
