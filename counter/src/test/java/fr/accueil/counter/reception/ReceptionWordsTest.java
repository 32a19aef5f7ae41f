// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.counter.common.CounterWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReceptionWordsTest {

    @Test
    void both_languages_say_the_same_things() {
        assertThat(file("en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(file("fr").stringPropertyNames());
    }

    @Test
    void no_straight_apostrophe_and_no_breaking_space_before_a_sign() {
        for (Object sentence : file("fr").values()) {
            assertThat((String) sentence).doesNotContain("'").doesNotContainPattern(" [?!:;»]|« ");
        }
        for (Object sentence : file("en").values()) {
            assertThat((String) sentence).doesNotContain("'");
        }
    }

    @Test
    void every_state_has_its_words() {
        ReceptionWords words = new ReceptionWords(CounterWords.in("en"));
        for (ReceptionSections.Part part : ReceptionSections.Part.values()) {
            assertThat(words.get("section." + part)).isNotBlank();
            assertThat(words.get("badge." + part, 2)).isNotBlank();
        }
        for (SlipStatus slip : SlipStatus.values()) {
            assertThat(words.get("slip." + slip)).isNotBlank();
        }
        for (ReceptionSnapshot.Kiosk.State state : ReceptionSnapshot.Kiosk.State.values()) {
            assertThat(words.get("kiosk." + state)).isNotBlank();
        }
        for (ReceptionSnapshot.Kiosk.Printer printer : ReceptionSnapshot.Kiosk.Printer.values()) {
            assertThat(words.get("printer." + printer)).isNotBlank();
            assertThat(words.get("trouble." + printer, "x")).isNotBlank();
        }
    }

    private static Properties file(String language) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReceptionWordsTest.class.getResourceAsStream(
                        "/fr/accueil/counter/reception_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
