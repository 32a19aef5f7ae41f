// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhonePageTest {

    private static final int FORTY_KB = 40 * 1024;

    @Test
    void the_whole_page_comes_quickly_on_a_slow_phone() {
        int bytes = Stream.of("phone.html", "phone.css", "phone.js", "icon.svg", "words_fr.json", "words_en.json")
                .mapToInt(file -> read(file).getBytes(StandardCharsets.UTF_8).length)
                .sum();

        assertThat(bytes).isLessThan(FORTY_KB);
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        assertThat(keys("words_fr.json")).isNotEmpty().isEqualTo(keys("words_en.json"));
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
    void the_page_obeys_a_strict_content_policy() {
        assertThat(read("phone.html")).doesNotContain("<style", " style=", "onclick", "<script>");
        assertThat(read("phone.js")).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
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

    private static String read(String file) {
        try (var in = PhonePageTest.class.getResourceAsStream("/META-INF/resources/phone/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
