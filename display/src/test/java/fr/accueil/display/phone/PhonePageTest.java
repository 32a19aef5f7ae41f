// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.display.hall.DisplaySnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PhonePageTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");
    private static final int FORTY_KB = 40 * 1024;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_whole_page_comes_quickly_on_a_slow_phone(String language) {
        int bytes = Stream.of(
                        "phone.html",
                        "phone.css",
                        "page.js",
                        "phone.js",
                        "alert.js",
                        "worker.js",
                        "icon.svg",
                        words(language))
                .mapToInt(file -> read(file).getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(bytes).isLessThan(FORTY_KB);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_exists_in_every_language_of_the_kiosk(String language) {
        assertThat(keys(words(language))).isNotEmpty().containsAll(keys("words_fr.json"));
        assertThat(read("page.js")).contains("'" + language + "'");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_sentence_names_what_the_french_one_names_and_fits_a_phone(String language) {
        Map<String, String> french = sentences("words_fr.json");
        sentences(words(language)).forEach((key, text) -> {
            if (french.containsKey(key)) {
                assertThat(places(text)).as(language + " " + key).isEqualTo(places(french.get(key)));
            }
            assertThat(text.length()).as(language + " " + key).isBetween(1, key.endsWith("advice") ? 120 : 75);
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_direction_that_a_display_shows_has_its_words_on_the_phone(String language) {
        assertThat(keys(words(language)))
                .containsAll(Stream.of(DisplaySnapshot.Direction.values())
                        .map(direction -> "direction." + direction.name())
                        .toList());
    }

    @Test
    void every_state_of_a_ticket_has_its_words() {
        var states = Arrays.stream(FollowedTicket.State.values()).map(Enum::name);

        assertThat(keys("words_fr.json"))
                .containsAll(Stream.concat(states, Stream.of("UNKNOWN"))
                        .flatMap(state -> Stream.of(state + ".headline", state + ".advice"))
                        .toList());
    }

    @Test
    void a_phone_names_days_and_hours_as_the_screens_do() {
        assertThat(read("page.js")).contains("-u-ca-gregory-nu-latn", "hourCycle: 'h23'");
    }

    @Test
    void the_page_shows_the_change_of_an_appointment() {
        var kinds = Arrays.stream(FollowedTicket.AppointmentNews.Kind.values()).map(Enum::name);

        assertThat(keys("words_fr.json"))
                .containsAll(
                        kinds.map(kind -> "appointment." + kind + ".advice").toList());
        assertThat(read("phone.html")).contains("id=\"appointment\"");
        assertThat(read("phone.js")).contains("put('appointment', appointmentWords())", "ticket.appointmentAt");
    }

    @Test
    void the_page_obeys_a_strict_content_policy() {
        assertThat(read("phone.html")).doesNotContain("<style", " style=", "onclick", "<script>");
        assertThat(read("phone.js") + read("page.js"))
                .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    void the_page_asks_for_nothing_by_a_relative_address() {
        var addresses = Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(read("phone.html"))
                .results()
                .map(match -> match.group(1));

        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("/phone/"));
    }

    private static Set<String> keys(String file) {
        return Pattern.compile("(?m)^  \"([^\"]+)\":")
                .matcher(read(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String words(String language) {
        return "words_" + language + ".json";
    }

    private static Map<String, String> sentences(String file) {
        return Pattern.compile("(?m)^  \"([^\"]+)\": \"(.*)\"")
                .matcher(read(file))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String read(String file) {
        try (var in = PhonePageTest.class.getResourceAsStream("/META-INF/resources/phone/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
