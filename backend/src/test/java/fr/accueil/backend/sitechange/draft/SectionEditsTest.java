// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.PrinterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the forms of counters, hours, rules and equipment write: that and nothing else, and no comment is lost. */
class SectionEditsTest {

    private final SiteSource before = new SiteSource("ours.yaml", text(), Map.of());

    private static String text() {
        try {
            return new ClassPathResource("sites/office-hours.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SiteSource edited(SiteEdit... edits) {
        EditResult result = SourceEditor.edit(before, List.of(edits));
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        SiteSource source = ((EditResult.Edited) result).source();
        assertThat(comments(source)).as("comments").isEqualTo(comments(before));
        return source;
    }

    private static List<String> comments(SiteSource source) {
        return source.text()
                .lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    private List<String> paths(SiteSource after) {
        return SiteDifference.between(before, after).stream()
                .map(SiteDifference::path)
                .toList();
    }

    private static SitePart.Fields fields(Object... namesAndParts) {
        Map<String, SitePart> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            Object part = namesAndParts[i + 1];
            fields.put(
                    (String) namesAndParts[i],
                    part instanceof SitePart known ? known : new SitePart.Text((String) part));
        }
        return new SitePart.Fields(fields);
    }

    @Test
    void a_language_is_added_and_taken_away_with_its_words() {
        SitePlace languages = SitePlace.of("site", "languages");
        SiteSource added = edited(
                new SiteEdit.PutTexts(languages, List.of("fr", "en", "ar")),
                new SiteEdit.Put(SitePlace.of("site", "name").at("ar"), "ولاية"));
        assertThat(added.site().name().in(Locale.of("ar"))).isEqualTo("ولاية");

        EditResult result = SourceEditor.edit(added, List.of(new SiteEdit.PutTexts(languages, List.of("fr", "en"))));

        assertThat(result).isInstanceOfSatisfying(EditResult.Edited.class, edited -> {
            assertThat(edited.source().site().languages()).containsExactly(Locale.FRENCH, Locale.ENGLISH);
            assertThat(edited.source().text()).doesNotContain("ولاية");
        });
    }

    @Test
    void a_counter_serves_other_queues_in_another_order() {
        SitePlace counter = SitePlace.of("counters", "G1");

        SiteSource after = edited(
                new SiteEdit.PutTexts(counter.at("queues"), List.of("H", "R", "A")),
                new SiteEdit.Put(counter.at("secondary-penalty"), "7"),
                new SiteEdit.Put(counter.at("number"), "01"));

        assertThat(paths(after)).allMatch(path -> path.startsWith("counters[G1]"));
        assertThat(after.site().counter("G1")).hasValueSatisfying(plan -> {
            assertThat(plan.queues()).containsExactly("H", "R", "A");
            assertThat(plan.secondaryPenalty()).isEqualTo(Duration.ofMinutes(7));
            assertThat(plan.number()).isEqualTo("01");
        });
    }

    @Test
    void a_new_counter_is_a_mistake_until_it_has_a_queue() {
        SitePlace counters = SitePlace.of("counters");
        SiteEdit added =
                new SiteEdit.Add(counters, fields("code", "G99", "word", fields("fr", "Guichet"), "number", "99"));

        assertThat(SiteMistake.of(edited(added))).hasValueSatisfying(mistake -> {
            assertThat(mistake.place()).isEqualTo(counters.at("G99").at("queues"));
            assertThat(mistake.fault().in(Locale.FRENCH)).startsWith("ce guichet n’a pas de file");
        });
        SiteSource after =
                edited(added, new SiteEdit.PutTexts(counters.at("G99").at("queues"), List.of("A")));
        assertThat(SiteMistake.of(after)).isEmpty();
        assertThat(after.site().counters().getLast().name(Locale.FRENCH)).isEqualTo("Guichet\u00a099");
    }

    @Test
    void hours_of_a_week_and_days_change_and_a_day_without_hours_is_closed() {
        SitePlace hours = SitePlace.of("site", "hours");

        SiteSource after = edited(
                new SiteEdit.PutTexts(hours.at("monday"), List.of("9:00-12:00", "13:30-16:00")),
                new SiteEdit.PutTexts(hours.at("friday"), List.of()),
                new SiteEdit.PutTexts(hours.at("saturday"), List.of("9:00-12:00")),
                new SiteEdit.PutTexts(SitePlace.of("site", "closures"), List.of("2026-12-24")),
                new SiteEdit.Put(SitePlace.of("site", "holidays", "department"), "01"));

        Site site = after.site();
        assertThat(site.hoursOf(LocalDate.parse("2026-11-30"))).hasToString("Optional[Span[from=09:00, until=16:00]]");
        assertThat(site.hoursOf(LocalDate.parse("2026-12-04"))).isEmpty();
        assertThat(site.hoursOf(LocalDate.parse("2026-12-05"))).isPresent();
        assertThat(site.hoursOf(LocalDate.parse("2026-12-31"))).isPresent();
        assertThat(paths(after)).allMatch(path -> path.matches("site\\.(hours|closures|holidays).*"));
    }

    @Test
    void a_site_that_was_always_open_gets_hours() {
        SiteSource after = edited(
                new SiteEdit.Remove(SitePlace.of("site", "hours")),
                new SiteEdit.Put(SitePlace.of("site", "always-open"), "true"));
        assertThat(SiteMistake.of(after)).isEmpty();
        EditResult back = SourceEditor.edit(
                after,
                List.of(
                        new SiteEdit.Put(SitePlace.of("site", "always-open"), ""),
                        new SiteEdit.PutTexts(SitePlace.of("site", "hours", "monday"), List.of("8:00-9:00"))));
        assertThat(((EditResult.Edited) back).source().site().hoursOf(LocalDate.parse("2026-11-30")))
                .hasToString("Optional[Span[from=08:00, until=09:00]]");
    }

    @Test
    void hours_that_are_none_are_refused_and_change_nothing() {
        for (List<String> wrong :
                List.of(List.of("12:00-9:00"), List.of("9:00-12:00", "11:00-16:00"), List.of("midi"))) {
            assertThat(SourceEditor.edit(
                            before, List.of(new SiteEdit.PutTexts(SitePlace.of("site", "hours", "monday"), wrong))))
                    .isInstanceOf(EditResult.Wrong.class);
        }
    }

    @Test
    void the_rules_of_the_counters_are_those_of_the_form() {
        SitePlace rules = SitePlace.of("site", "counter-rules");

        SiteSource after = edited(
                new SiteEdit.Put(rules.at("absence").at("calls"), "3"),
                new SiteEdit.Put(rules.at("absence").at("quiet"), ""),
                new SiteEdit.Put(rules.at("transfer-place"), "end"),
                new SiteEdit.Put(rules.at("automatic-call"), "true"),
                new SiteEdit.Add(rules.at("outcomes"), fields("code", "lost", "label", fields("fr", "Perdu"))),
                new SiteEdit.Put(rules.at("pauses").at("lunch").at("label").at("fr"), "Repas"),
                new SiteEdit.Move(rules.at("call-reasons").at("quick"), -1),
                new SiteEdit.Put(SitePlace.of("site", "head-start", "priority"), "45"));

        CounterRules made = after.site().counterRules();
        assertThat(made.absence().calls()).isEqualTo(3);
        assertThat(made.absence().quiet()).isEqualTo(Duration.ofMinutes(5));
        assertThat(made.transferPlace()).isEqualTo(CounterRules.TransferPlace.END);
        assertThat(made.automaticCall()).isTrue();
        assertThat(made.outcomes().getLast().in(Locale.FRENCH)).isEqualTo("Perdu");
        assertThat(made.pauses()).anyMatch(label -> label.in(Locale.FRENCH).equals("Repas"));
        assertThat(made.callReasons()).extracting(CounterRules.Label::code).containsSubsequence("quick", "accompanied");
        assertThat(after.site().headStarts().priority()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void a_printer_changes_its_kind_and_the_directions_of_a_display_its_counters() {
        String kiosk = before.site().kiosks().getFirst().code();
        String display = before.site().displays().getFirst().code();
        SitePlace printer = SitePlace.of("kiosks", kiosk, "printer");
        SitePlace directions = SitePlace.of("displays", display, "directions");

        SiteSource network = edited(
                new SiteEdit.Put(printer.at("kind"), "escpos"),
                new SiteEdit.Put(printer.at("host"), "192.0.2.10"),
                new SiteEdit.PutTexts(directions.at("upstairs"), List.of("G1")));
        assertThat(network.site().kiosks().getFirst().printer()).contains(new PrinterPlan.EscPos("192.0.2.10", 9100));
        assertThat(network.site().displays().getFirst().directions())
                .containsEntry("G1", DisplayPlan.Direction.UPSTAIRS);

        EditResult other = SourceEditor.edit(
                network, List.of(new SiteEdit.Remove(printer), new SiteEdit.Put(printer.at("kind"), "browser")));
        assertThat(((EditResult.Edited) other)
                        .source()
                        .site()
                        .kiosks()
                        .getFirst()
                        .printer())
                .contains(new PrinterPlan.Browser());
    }
}
