// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.appointment.Preview.Effect;
import fr.accueil.backend.support.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** Calendars as the programs of others write them, at a site in Paris. */
@ParameterizedClass
@EnumSource(Database.class)
class CalendarFilesTest {

    private final ExpectedVisitorsFixture appointments;

    CalendarFilesTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
        appointments.hall.clock.turnTo(Instant.parse("2026-11-27T08:00:00Z"));
    }

    @Test
    void the_names_that_windows_gives_to_time_zones_are_known() {
        assertThat(times(file("windows-zones.ics")))
                .containsExactly(
                        "W1 2026-12-01T09:30",
                        "W2 2026-12-01T09:40",
                        "W3 2027-07-01T09:40",
                        "W4 2026-12-01T09:50",
                        "W5 2026-12-01T10:00",
                        "W6 2026-12-01T14:00");
    }

    @Test
    void a_time_zone_is_known_in_any_case_at_the_end_of_a_path_and_as_an_offset() {
        assertThat(times(file("prefixed-zones.ics")))
                .containsExactly(
                        "P0 2026-12-01T09:00",
                        "P1 2026-12-01T09:10",
                        // The Z means universal time, whatever is beside it.
                        "P2 2026-12-01T10:20",
                        "P3 2026-12-01T09:30",
                        "P4 2026-12-01T09:40",
                        "P5 2026-12-01T09:50",
                        "P7 2026-12-01T10:00",
                        "P8 2026-12-01T10:10");
    }

    @Test
    void a_known_time_zone_counts_before_a_wrong_description_of_it() {
        assertThat(times(file("zone-block-empty.ics"))).containsExactly("B3 2026-12-01T09:30");
        assertThat(times(file("zone-block-daylight-only.ics")))
                .containsExactly("B1 2027-07-01T09:30", "B2 2026-12-01T09:30");
    }

    @Test
    void a_wrong_description_of_an_unknown_zone_is_refused_for_the_dates_it_lacks() {
        byte[] daylight = replaced(file("zone-block-daylight-only.ics"), "Europe/Paris", "Bureau");
        Preview preview = appointments.read(daylight).preview();

        assertThat(times(preview)).containsExactly("B1 2027-07-01T09:30");
        assertThat(preview.problems()).extracting(Problem::line).containsExactly(19);
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH)).contains("B2", "2026-12-01", "fuseau");

        byte[] empty = replaced(file("zone-block-empty.ics"), "Europe/Paris", "Bureau");
        assertThat(appointments.read(empty).preview().lines()).isEmpty();
        assertThat(appointments.read(empty).preview().problems())
                .extracting(Problem::line)
                .containsExactly(7);
    }

    @Test
    void an_event_may_have_a_name_of_any_length() {
        List<String> lines = times(file("long-uids.ics"));

        assertThat(lines)
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly(
                        "2026-12-01T09:30",
                        "2026-12-01T10:00",
                        "2026-12-08T10:00",
                        "2026-12-15T10:00",
                        "2026-12-01T11:00");
        assertThat(lines).allSatisfy(line -> assertThat(line.indexOf(' ')).isLessThanOrEqualTo(120));
        AppointmentImport.Reading reading = appointments.read(file("long-uids.ics"));
        assertThat(appointments.files.take(appointments.hall.admin(), appointments.hall.site, reading))
                .isEqualTo(5);
        assertThat(appointments.read(file("long-uids.ics")).preview().lines())
                .extracting(Preview.Line::effect)
                .containsOnly(Effect.UNCHANGED);
    }

    @Test
    void a_long_name_shown_as_a_code_is_found_and_so_is_the_typed_short_reference() {
        byte[] file = file("long-uids.ics");
        appointments.files.take(appointments.hall.admin(), appointments.hall.site, appointments.read(file));
        List<String> uids = new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4))
                .toList();
        String last =
                appointments.read(file).preview().lines().getLast().visitor().reference();

        appointments.hall.clock.turnTo(Instant.parse("2026-12-01T10:00:00Z"));
        assertThat(appointments.checkIn(uids.get(2)).booked()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(appointments.show(last.toLowerCase(Locale.ROOT))).isInstanceOf(CheckIn.AlreadyHere.class);
        assertThat(last).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        appointments.hall.clock.turnTo(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(appointments.checkIn(uids.get(1).toLowerCase(Locale.ROOT)).booked())
                .isEqualTo("2026-12-08T09:00:00Z");
    }

    @Test
    void a_date_of_a_series_whose_name_leaves_no_room_for_the_day_is_found_by_name_and_by_short_reference() {
        String uid = "040000008200E00074C5B7101A82E008" + "0123456789".repeat(8) + "AB";
        byte[] file = new String(file("long-uids.ics"), StandardCharsets.UTF_8)
                .replaceAll("UID:.*F123456789.*", "UID:" + uid)
                .getBytes(StandardCharsets.UTF_8);
        appointments.files.take(appointments.hall.admin(), appointments.hall.site, appointments.read(file));
        String dated =
                appointments.read(file).preview().lines().get(2).visitor().reference();
        String typed =
                dated.substring(0, dated.indexOf('@')).toLowerCase(Locale.ROOT).replace('-', ' ');

        appointments.hall.clock.turnTo(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(uid).hasSizeBetween(110, 120);
        assertThat(appointments.checkIn(typed).booked()).isEqualTo("2026-12-08T09:00:00Z");
        assertThat(appointments.show(uid.toLowerCase(Locale.ROOT))).isInstanceOf(CheckIn.AlreadyHere.class);
        appointments.hall.clock.turnTo(Instant.parse("2026-12-15T09:00:00Z"));
        assertThat(appointments.checkIn(uid).booked()).isEqualTo("2026-12-15T09:00:00Z");
    }

    @Test
    void a_line_folded_inside_a_character_is_read_and_its_words_are_whole() {
        byte[] file = replaced(file("folded-inside-a-character.ics"), "SUMMARY:\u00c3\u0089lu ou", "SUMMARY:RDV ou");
        byte[] second = replaced(file, "SUMMARY:J\u00e2\u0080\u0099ai un rendez-vous pour", "SUMMARY:RDV pour");
        AppointmentImport.Reading reading = appointments.read(second);

        assertThat(reading.preview().encoding()).isEqualTo("UTF-8");
        assertThat(times(reading.preview())).containsExactly("F1 2026-12-01T09:30", "F2 2026-12-01T10:00");
        assertThat(reading.preview().lines()).extracting(Preview.Line::line).containsExactly(3, 11);
        assertThat(reading.preview().lines().getFirst().visitor().name().map(ShortName::text))
                .contains("HÉBRARD Z.");
        Problem unknown = appointments
                .read(file("folded-inside-a-character.ics"))
                .preview()
                .problems()
                .getLast();
        assertThat(unknown.sentence(Locale.FRENCH)).contains("titre de séjour");
    }

    @Test
    void of_several_versions_of_an_event_the_newest_counts_wherever_it_stands() {
        assertThat(versions("versions-oldest-first.ics"))
                .containsExactly("S3 2026-12-01T16:00 BOOKED", "S4 2026-12-01T14:00 CANCELLED");
        assertThat(versions("versions-newest-first.ics"))
                .containsExactly("S1 2026-12-02T14:00 BOOKED", "S2 2026-12-02T14:00 CANCELLED");
    }

    private List<String> versions(String name) {
        Preview preview = appointments.read(file(name)).preview();
        assertThat(preview.problems()).isEmpty();
        return preview.lines().stream()
                .map(line -> time(line) + " " + line.visitor().status())
                .toList();
    }

    private List<String> times(byte[] file) {
        Preview preview = appointments.read(file).preview();
        assertThat(preview.refusal()).isEmpty();
        assertThat(preview.problems()).isEmpty();
        return times(preview);
    }

    private List<String> times(Preview preview) {
        return preview.lines().stream().map(this::time).toList();
    }

    private String time(Preview.Line line) {
        return line.visitor().reference() + " "
                + appointments.hall.site.local(line.visitor().booked());
    }

    /** As it is, but for a service of the site. */
    private static byte[] file(String name) {
        try {
            byte[] bytes = new ClassPathResource("calendars/" + name).getContentAsByteArray();
            return replaced(bytes, "SEJ-RDV", "RDV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Byte by byte, whatever the encoding. */
    private static byte[] replaced(byte[] file, String what, String by) {
        return new String(file, StandardCharsets.ISO_8859_1).replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
