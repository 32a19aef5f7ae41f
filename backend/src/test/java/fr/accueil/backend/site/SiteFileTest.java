// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"demonstration.yaml", "office-hours.yaml", "salle.yaml", "guyane.yaml"})
    void the_files_that_come_with_the_application_can_be_read(String file) {
        Site site = SiteTexts.read(file);

        assertThat(site.services()).isNotEmpty();
        assertThat(site.counters()).isNotEmpty();
    }

    @Test
    void the_demonstration_site_is_open_day_and_night_without_any_quota() {
        Site site = SiteTexts.read("demonstration.yaml");

        assertThat(site.code()).isEqualTo("nantes");
        assertThat(site.opening().always()).isTrue();
        assertThat(site.services()).allMatch(service -> service.quota().equals(Service.Quota.NONE));
        assertThat(site.services()).allMatch(service -> service.until().isEmpty());
        assertThat(site.queues()).extracting(Queue::letter).contains("A", "R", "H", "L", "N", "X", "Z", "E");
    }

    @Test
    void a_counter_has_its_queues_its_penalty_and_its_name() {
        Site site = SiteTexts.read("demonstration.yaml");
        CounterPlan counter = site.counter("G9").orElseThrow();

        assertThat(counter.queues()).containsExactly("H", "R");
        assertThat(counter.secondaryPenalty()).isEqualTo(Duration.ofMinutes(10));
        assertThat(counter.name(Locale.FRENCH)).isEqualTo("Guichet\u00a09");
        assertThat(counter.name(Locale.ENGLISH)).isEqualTo("Counter\u00a09");
    }

    @Test
    void a_label_for_the_staff_is_one_text_or_one_in_each_language() {
        Site site = SiteFile.parse(
                "petit.yaml",
                SiteTexts.SMALL.replace(
                        "head-start: { priority: 30 }",
                        "counter-rules: { outcomes: [{ code: ok, label: Fini }, { code: no, label: { fr: Incomplet, en: Incomplete } }] }"));

        assertThat(site.counterRules().outcomes())
                .extracting(label -> label.in(Locale.UK))
                .containsExactly("Fini", "Incomplete");
        assertThat(site.counterRules().outcomes())
                .extracting(label -> label.in(Locale.FRENCH))
                .containsExactly("Fini", "Incomplet");
    }

    @Test
    void a_language_that_a_text_does_not_have_falls_back_to_the_first_one() {
        Site site = SiteTexts.read("demonstration.yaml");

        assertThat(site.name().in(Locale.GERMAN)).isEqualTo("Préfecture de la Loire-Atlantique");
    }

    @Test
    void a_prioritised_visitor_with_an_appointment_gets_the_larger_head_start() {
        HeadStarts headStarts = SiteTexts.read("demonstration.yaml").headStarts();

        assertThat(headStarts.of(false, false)).isZero();
        assertThat(headStarts.of(true, false)).isEqualTo(Duration.ofMinutes(30));
        assertThat(headStarts.of(false, true)).isEqualTo(Duration.ofMinutes(15));
        assertThat(headStarts.of(true, true)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void walk_ins_end_at_noon_but_appointments_do_not() {
        Site site = SiteTexts.read("office-hours.yaml");

        assertThat(site.service("ACC-INFO").orElseThrow().until()).contains(LocalTime.NOON);
        assertThat(site.service("SEJ-RDV").orElseThrow().until()).isEmpty();
    }

    @Test
    void a_service_may_end_at_an_hour_of_its_own() {
        String text = SiteTexts.SMALL.replace("outcome: ticket,", "outcome: ticket, until: \"10:30\",");

        assertThat(SiteFile.parse("small.yaml", text)
                        .service("ORD")
                        .orElseThrow()
                        .until())
                .contains(LocalTime.of(10, 30));
    }

    @Test
    void a_kiosk_prints_as_its_file_says() {
        assertThat(printer("{ kind: escpos, host: 192.0.2.10, port: 9101 }"))
                .contains(new PrinterPlan.EscPos("192.0.2.10", 9101));
        assertThat(printer("{ kind: escpos, host: printer-1 }")).contains(new PrinterPlan.EscPos("printer-1", 9100));
        assertThat(printer("{ kind: cloudprnt, key: 0123456789abcdef, mac: 00-11-62-0A-1B-2C }"))
                .contains(new PrinterPlan.CloudPrnt("0123456789abcdef", Optional.of("00:11:62:0a:1b:2c")));
        assertThat(printer("{ kind: browser }")).contains(new PrinterPlan.Browser());
        assertThat(SiteTexts.small().kiosks().getFirst().printer()).isEmpty();
    }

    private static Optional<PrinterPlan> printer(String printer) {
        String text = SiteTexts.SMALL.replace("place: { fr: Entrée }", "place: { fr: Entrée }, printer: " + printer);
        return SiteTexts.of(text).kiosks().getFirst().printer();
    }
}
