// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.ticket.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** References as people type them, and as readers with other settings send them. */
@ParameterizedClass
@EnumSource(Database.class)
class TypedReferenceTest {

    private final ExpectedVisitorsFixture appointments;

    TypedReferenceTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void what_people_and_phone_keyboards_make_of_a_reference_finds_the_appointment() throws IOException {
        for (String[] line : typed()) {
            appointments.book(line[1], 0);
        }
        for (String[] line : typed()) {
            assertThat(appointments.show(line[2])).as(line[0]).isInstanceOf(CheckIn.CheckedIn.class);
        }
    }

    @Test
    void other_dashes_digits_labels_and_marks_find_it_too() {
        appointments.book("RDV-50200", 0);
        appointments.checkIn("RDV-50200");
        for (String typed : List.of(
                "RDV—50200",
                "RDV‐50200",
                "RDV_50200",
                "RDV - 50200",
                "RDV.50200",
                "ＲＤＶ‐５０２００",
                "RDV-५०२००",
                "RDV-๕๐๒๐๐",
                "RDV-𝟓𝟎𝟐𝟎𝟎",
                "RDV-5\ufe0f\u20e30200",
                "№ RDV-50200",
                "Nº RDV-50200",
                "No. RDV-50200",
                "Référence : RDV 50200",
                "Réf RDV-50200",
                "Votre référence\u00a0: RDV-50200",
                "Référence n° RDV-50200",
                "رقم الموعد: RDV-٥٠٢٠٠",
                "«\u202fRDV-50200\u202f»",
                "(RDV-50200)",
                "RDV-50200 !",
                "ＲＤＶ ５０２００")) {
            assertThat(appointments.show(typed)).as(typed).isInstanceOf(CheckIn.AlreadyHere.class);
        }
    }

    @Test
    void of_two_that_are_typed_alike_the_exact_one_is_meant_and_otherwise_neither() {
        appointments.book("AB-1200", 0);
        appointments.book("AB1-200", 0);

        assertThat(appointments.show("ab 1200")).isEqualTo(new CheckIn.Refused(Refusal.AMBIGUOUS_APPOINTMENT));
        assertThat(appointments.show("AB1 200.")).isEqualTo(new CheckIn.Refused(Refusal.AMBIGUOUS_APPOINTMENT));
        assertThat(appointments.show("AB-1200")).isInstanceOf(CheckIn.CheckedIn.class);
        assertThat(appointments.show("ab1-200")).isInstanceOf(CheckIn.CheckedIn.class);
        assertThat(appointments.hall.queries.waiting(appointments.hall.site)).hasSize(2);
    }

    @Test
    void a_text_like_a_reference_finds_no_visitor() {
        appointments.book("50210", 0);
        appointments.book("AQ6", 0);

        for (String typed : List.of("-", "°", ".", "Réf. :", "RDV-50210", "50 211", "QA-1234", "5021", "502100")) {
            assertThat(appointments.show(typed)).as(typed).isInstanceOf(CheckIn.NotFound.class);
        }
    }

    @Test
    void readers_with_another_layout_caps_lock_or_a_frame_find_the_appointment() {
        appointments.book("QAZWM-50220", 0);
        appointments.checkIn("QAZWM-50220");
        Map<String, String> sent = Map.ofEntries(
                Map.entry("a US reader at a French keyboard", "AQWZ?)(àééà"),
                Map.entry("the same, in small letters", "aqwz,)(àééà"),
                Map.entry("the same, with Caps Lock on Linux", "aqwz?)(ÀÉÉÀ"),
                Map.entry("the same, with Caps Lock on Windows", "aqwz?°50220"),
                Map.entry("a French reader at a US keyboard", "AQWZ:6%)@@)"),
                Map.entry("the same, with Caps Lock", "aqwz:6%)@@)"),
                Map.entry("a French reader with Caps Lock on Windows", "qazwm6(àééà"),
                Map.entry("a link by a US reader", "httpsM!!rdv:exqmple!AQWZ?)(àééà§lqng=fr"),
                Map.entry("a link as a question", "httpsM!!rdv:exqmple!§lqng=fr7ref=AQWZ?)(àééà"),
                Map.entry("stars", "*QAZWM-50220*"),
                Map.entry("stars by a US reader", "8AQWZ?)(àééà8"),
                Map.entry("an AIM identifier", "]Q3QAZWM-50220"),
                Map.entry("a small one", "]c1qazwm-50220"),
                Map.entry("one by a US reader", "$A\"AQWZ?)(àééà"),
                Map.entry("one before stars", "]A0*QAZWM-50220*"),
                Map.entry("one before a link", "]Q1https://rdv.example/QAZWM-50220"),
                Map.entry("start and end of text", "\u0002QAZWM-50220\u0003"));

        sent.forEach((reader, text) ->
                assertThat(appointments.show(text)).as(reader).isInstanceOf(CheckIn.AlreadyHere.class));
    }

    @Test
    void appointments_that_were_kept_before_are_found_after_the_next_start() {
        appointments.book("RDV-50230", 0);
        appointments.book("---", 0);
        appointments.take(IntStream.range(0, 1_000)
                .mapToObj(i -> "MANY-" + i + ";2040-01-02;09:00;RDV")
                .collect(Collectors.joining("\n", "référence;date;heure;motif\n", "")));
        appointments.hall.jdbc.update("update appointment set typed_key = null");
        assertThat(appointments.show("RDV 50230")).isInstanceOf(CheckIn.NotFound.class);

        appointments.hall.bean(ReferenceBackfill.class).run(null);

        assertThat(appointments.show("RDV 50230")).isInstanceOf(CheckIn.CheckedIn.class);
        assertThat(appointments.hall.jdbc.queryForObject(
                        "select count(*) from appointment where typed_key is null", Integer.class))
                .isZero();
    }

    @Test
    void the_code_of_a_series_is_found_as_people_type_it() {
        appointments.take("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:RDV-SERIE-7
                SUMMARY:RDV
                DTSTART:%s
                RRULE:FREQ=WEEKLY;COUNT=3
                END:VEVENT
                END:VCALENDAR
                """.formatted(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(appointments.now())));

        assertThat(appointments.show("réf. : rdv serie 7")).isInstanceOf(CheckIn.CheckedIn.class);
        assertThat(appointments.show("RDV-SERIE-7")).isInstanceOf(CheckIn.AlreadyHere.class);
    }

    @Test
    void the_reception_desk_finds_who_is_expected_by_what_is_typed() {
        appointments.book("RDV-50240", 0);
        appointments.book("AB-1200", 5);
        appointments.book("AB1-200", 10);

        assertThat(appointments.expectedVisitors.shown(appointments.hall.site, "n° rdv 50 240"))
                .extracting(ExpectedVisitors.Visitor::reference)
                .containsExactly("RDV-50240");
        assertThat(appointments.expectedVisitors.shown(appointments.hall.site, "AB1-200"))
                .extracting(ExpectedVisitors.Visitor::reference)
                .containsExactly("AB1-200");
        assertThat(appointments.expectedVisitors.shown(appointments.hall.site, "ab1200"))
                .hasSize(2);
        assertThat(appointments.expectedVisitors.shown(appointments.hall.site, "carte"))
                .isEmpty();

        appointments.book("AB12-00", 24 * 60);
        assertThat(appointments.expectedVisitors.shown(appointments.hall.site, "AB12-00"))
                .as("that of another day, not one that is alike")
                .isEmpty();
    }

    private static List<String[]> typed() throws IOException {
        try (InputStream file = TypedReferenceTest.class.getResourceAsStream("/references/typed.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
