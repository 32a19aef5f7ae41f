// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.SiteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SiteMergeTest {

    private static final String BASE = """
            # The opening hours of the town hall.
            site:
              code: petit
              hours: { mon: 08:30-12:00 }
              closures: [2027-05-14]
            services:
              - { code: ORD, label: Ordinaire, target: 20 }
              - { code: RDV, label: Rendez-vous }
            counters:
              - { code: G1, queues: [A, B] }
            """;

    private static SiteSource source(String text) {
        return new SiteSource("petit.yaml", text, Map.of());
    }

    private static SiteSource changed(String from, String to) {
        assertThat(BASE).contains(from);
        return source(BASE.replace(from, to));
    }

    private static String merged(SiteSource mine, SiteSource theirs) {
        return switch (SiteMerge.of(source(BASE), mine, theirs)) {
            case SiteMerge.Merged(var result) -> result.text();
            case SiteMerge.Conflicting(var paths) -> throw new AssertionError(paths);
        };
    }

    private static List<String> conflicts(SiteSource mine, SiteSource theirs) {
        return switch (SiteMerge.of(source(BASE), mine, theirs)) {
            case SiteMerge.Merged(var result) -> throw new AssertionError(result);
            case SiteMerge.Conflicting(var paths) -> paths;
        };
    }

    private static List<String> paths(String before, String after) {
        return SiteDifference.between(source(before), source(after)).stream()
                .map(SiteDifference::path)
                .toList();
    }

    @Test
    void a_file_that_one_person_alone_changed_stays_as_that_person_wrote_it() {
        SiteSource mine = changed("Ordinaire", "Courant");

        assertThat(merged(mine, source(BASE))).isEqualTo(mine.text());
        assertThat(merged(source(BASE), mine)).isEqualTo(mine.text());
        assertThat(merged(mine, mine)).isEqualTo(mine.text());
    }

    @Test
    void changes_of_two_services_are_both_kept() {
        String both = merged(changed("Ordinaire", "Courant"), changed("label: Rendez-vous", "label: Sur rendez-vous"));

        assertThat(paths(BASE, both)).containsExactly("services[ORD].label", "services[RDV].label");
        assertThat(both).contains("Courant", "Sur rendez-vous");
    }

    @Test
    void two_fields_of_one_service_are_both_kept() {
        String both = merged(changed("Ordinaire", "Courant"), changed("target: 20", "target: 30"));

        assertThat(paths(BASE, both)).containsExactly("services[ORD].label", "services[ORD].target");
    }

    @Test
    void two_closed_days_added_by_two_people_are_both_closed() {
        String both = merged(
                changed("[2027-05-14]", "[2027-05-14, 2027-05-15]"),
                changed("[2027-05-14]", "[2027-07-13, 2027-05-14]"));

        assertThat(SiteDifference.between(source(BASE), source(both)))
                .extracting(SiteDifference::after)
                .containsExactlyInAnyOrder("2027-05-15", "2027-07-13");
    }

    @Test
    void a_service_added_here_and_one_removed_there_leave_the_new_one_alone() {
        String both = merged(
                changed("  - { code: RDV, label: Rendez-vous }\n", ""),
                changed("counters:", "  - { code: NEU, label: Nouveau }\ncounters:"));

        assertThat(paths(BASE, both)).containsExactly("services[RDV]", "services[NEU]");
    }

    @Test
    void the_same_field_changed_by_two_people_is_shown_to_the_second() {
        assertThat(conflicts(changed("Ordinaire", "Courant"), changed("Ordinaire", "Habituel")))
                .containsExactly("services[ORD].label");
    }

    @Test
    void a_service_changed_here_and_removed_there_is_shown() {
        assertThat(conflicts(
                        changed("label: Rendez-vous", "label: Sur rendez-vous"),
                        changed("  - { code: RDV, label: Rendez-vous }\n", "")))
                .containsExactly("services[RDV]");
    }

    @Test
    void hours_stay_as_they_are_written() {
        String both = merged(changed("Ordinaire", "Courant"), changed("08:30-12:00", "08:45"));

        assertThat(both).contains("08:45");
        assertThat(paths(BASE, both)).containsExactly("site.hours.mon", "services[ORD].label");
    }

    @Test
    void words_of_a_further_language_are_merged_too() {
        SiteSource base = new SiteSource("petit.yaml", BASE, Map.of("ar", "Ordinaire: عادي\n"));
        SiteSource mine = new SiteSource("petit.yaml", BASE, Map.of("ar", "Ordinaire: عادي\nRendez-vous: موعد\n"));
        SiteSource theirs =
                new SiteSource("petit.yaml", BASE, Map.of("ar", "Ordinaire: عادي\n", "ru", "Ordinaire: Обычный\n"));

        assertThat(SiteMerge.of(base, mine, theirs)).isInstanceOfSatisfying(SiteMerge.Merged.class, merged -> {
            assertThat(merged.source().words().get("ar")).contains("موعد");
            assertThat(merged.source().words()).containsKey("ru");
        });
        assertThat(SiteDifference.between(base, mine))
                .containsExactly(new SiteDifference("words[ar].Rendez-vous", "", "موعد"));
    }

    @Test
    void another_order_of_the_queues_of_a_counter_is_a_difference() {
        assertThat(SiteDifference.between(source(BASE), changed("[A, B]", "[B, A]")))
                .containsExactly(new SiteDifference("counters[G1].queues", "A, B", "B, A"));
    }

    @Test
    void comments_and_marks_around_texts_are_no_difference() {
        assertThat(paths(
                        BASE,
                        BASE.replace("# The opening hours of the town hall.", "")
                                .replace("label: Ordinaire", "label: \"Ordinaire\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration.yaml", "office-hours.yaml", "workshop.yaml", "salle.yaml", "guyane.yaml"})
    void every_site_file_says_the_same_after_a_day_was_written_into_it(String file) throws IOException {
        SiteSource before = source(new ClassPathResource("sites/" + file).getContentAsString(StandardCharsets.UTF_8));
        SpecialDayText day = new SpecialDayText(LocalDate.of(2027, 12, 24), List.of(), Map.of("fr", "veille de Noël"));

        SiteSource with = SpecialDayText.put(before, Optional.empty(), List.of(day));

        assertThat(SiteDifference.between(before, with)).hasSize(1);
        assertThat(with.text().lines().filter(line -> line.contains("# ")).count())
                .isEqualTo(before.text()
                        .lines()
                        .filter(line -> line.contains("# "))
                        .count());
        assertThat(with.site().opening().special()).containsKey(LocalDate.of(2027, 12, 24));
        SiteSource without = SpecialDayText.remove(with, Optional.empty(), List.of(LocalDate.of(2027, 12, 24)));
        assertThat(SiteDifference.between(before, without)).isEmpty();
    }

    @Test
    void hours_that_two_people_changed_are_never_mixed() {
        String two = BASE.replace("{ mon: 08:30-12:00 }", "{ mon: [08:30-12:00, 14:00-16:00] }");
        SiteMerge merge = SiteMerge.of(
                source(two), source(two.replace("08:30-12:00, ", "")), source(two.replace(", 14:00-16:00", "")));

        assertThat(merge).isEqualTo(new SiteMerge.Conflicting(List.of("site.hours.mon")));
        assertThat(SiteDifference.between(source(two), source(two.replace(", 14:00-16:00", ""))))
                .containsExactly(new SiteDifference("site.hours.mon", "08:30-12:00, 14:00-16:00", "08:30-12:00"));
    }
}
