// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration site has all its texts in nine languages. */
class DemonstrationWordsTest {

    private static final Site SITE = SiteSource.demonstration().site();
    /** Names by which people look for a place or a paper: the same in every language. */
    private static final List<String> NAMES = List.of("ANEF", "SPADA", "ANTS", "48SI", "CMI");

    /** "Without an appointment", as each of the languages says it. */
    private static final List<String> WITHOUT_APPOINTMENT = List.of(
            "sans rendez-vous",
            "no appointment",
            "دون موعد",
            "sin cita",
            "sem marcação",
            "randevusuz",
            "без записи",
            "без запису",
            "بدون وقت");

    @Test
    void the_demonstration_has_nine_languages() {
        assertThat(SITE.languages())
                .extracting(Locale::getLanguage)
                .containsExactly("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");
    }

    @Test
    void every_appointment_finds_a_place_under_i_have_an_appointment() {
        List<Service> ways = SITE.services().stream()
                .filter(service -> service.group().equals("appointment"))
                .toList();

        assertThat(ways).allMatch(service -> service.outcome() == ServiceOutcome.CHECK_IN);
        assertThat(ways.getLast().label().in(Locale.FRENCH)).isEqualTo("Un autre rendez-vous");
        assertThat(ways.getLast().queue())
                .isEqualTo(
                        SITE.service(SITE.unsure().orElseThrow()).orElseThrow().queue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_text_of_the_demonstration_has_its_translation(String language) {
        Set<String> missing = texts(SITE)
                .filter(words -> !words.byLanguage().containsKey(language))
                .map(words -> words.in(Locale.FRENCH))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ru", "uk"})
    void a_language_of_another_script_is_written_in_it(String language) {
        Character.UnicodeScript script = language.equals("ar") || language.equals("fa")
                ? Character.UnicodeScript.ARABIC
                : Character.UnicodeScript.CYRILLIC;

        assertThat(texts(SITE))
                .allSatisfy(words -> assertThat(words.in(Locale.of(language)).codePoints())
                        .as(words.in(Locale.FRENCH))
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == script));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void no_text_offers_without_appointment_what_needs_one(String language) {
        assertThat(SITE.services().stream().filter(service -> service.outcome() == ServiceOutcome.APPOINTMENT_ONLY))
                .isNotEmpty()
                .extracting(service -> service.label().in(Locale.of(language)))
                .noneMatch(label -> WITHOUT_APPOINTMENT.stream().anyMatch(label::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void a_proper_name_is_the_same_in_every_language(String language) {
        assertThat(texts(SITE))
                .allSatisfy(words -> assertThat(namesIn(words.in(Locale.of(language))))
                        .containsAll(namesIn(words.in(Locale.FRENCH))));
    }

    private static List<String> namesIn(String text) {
        return NAMES.stream().filter(text::contains).toList();
    }

    /** Every text of a site, wherever it stands, so that a new field is not forgotten. */
    private static Stream<Words> texts(Object part) {
        return switch (part) {
            case Words words -> Stream.of(words);
            case Collection<?> many -> many.stream().flatMap(DemonstrationWordsTest::texts);
            case Optional<?> one -> one.stream().flatMap(DemonstrationWordsTest::texts);
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(field -> texts(value(record, field)));
            default -> Stream.of();
        };
    }

    private static Object value(Record record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
