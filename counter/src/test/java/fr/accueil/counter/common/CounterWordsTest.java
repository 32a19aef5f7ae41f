// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CounterWordsTest {
    private static final List<CounterCommand> COMMANDS = List.of(
            new CounterCommand.OpenCounter(),
            new CounterCommand.CloseCounter(),
            new CounterCommand.CallNext(),
            new CounterCommand.FinishAndCallNext(),
            new CounterCommand.Recall(),
            new CounterCommand.StartService(),
            new CounterCommand.Finish(),
            new CounterCommand.MarkNoShow(),
            new CounterCommand.Hold(),
            new CounterCommand.ReturnToQueue(),
            new CounterCommand.AskForHelp(),
            new CounterCommand.PauseCounter(Optional.empty()),
            new CounterCommand.CallTicket("t", Optional.empty()),
            new CounterCommand.Resume("t"),
            new CounterCommand.Requeue("t", true),
            new CounterCommand.Requeue("t", false),
            new CounterCommand.TransferToService("INFO", ""),
            new CounterCommand.TransferToCounter("G4", ""),
            new CounterCommand.ChangeService("INFO"),
            new CounterCommand.WriteNote("x"),
            new CounterCommand.WriteNote(""),
            new CounterCommand.MarkOutcomes(Set.of(), true),
            new CounterCommand.Undo(CounterCommand.Undone.FINISH, "A042"),
            new CounterCommand.AnswerHelp("G4"));
    private final CounterWords french = CounterWords.in("fr");

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
    }

    @Test
    void every_action_has_its_words() {
        for (CounterButton button : CounterButton.values()) {
            assertThat(french.get("keys." + button)).isNotBlank();
        }
        COMMANDS.forEach(command -> assertThat(french.get("news." + command.words(), "A042", "A043", 2))
                .isNotBlank()
                .doesNotContain("{"));
        assertThat(COMMANDS)
                .extracting(command -> (Object) command.getClass())
                .as("one of each")
                .containsAll(leaves(CounterCommand.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CounterWordsTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_action_that_can_be_undone_has_its_words() {
        for (CounterCommand.Undone what : CounterCommand.Undone.values()) {
            assertThat(french.get("undo." + what, "A042")).startsWith("Annuler").endsWith("A042");
        }
    }

    @Test
    void an_unknown_language_falls_back_on_french() {
        assertThat(CounterWords.in("br").get("button.PAUSE")).isEqualTo("Pause");
        assertThat(CounterWords.in("").locale()).isEqualTo(Locale.FRENCH);
        assertThat(CounterWords.in("en-GB").get("action.NEXT")).isEqualTo("Call next");
    }

    @Test
    void an_english_screen_writes_dates_in_the_european_way() {
        assertThat(CounterWords.in("en").locale()).isEqualTo(Locale.UK);
        assertThat(CounterWords.in("en-US").locale()).isEqualTo(Locale.UK);
    }

    @Test
    void queues_are_said_in_their_order() {
        assertThat(french.inOrder(List.of("Accueil", "Permis"))).isEqualTo("Accueil, puis Permis");
        assertThat(french.inOrder(List.of())).isEqualTo("Aucune file");
    }

    @Test
    void a_language_is_said_for_the_agent_and_for_the_visitor() {
        assertThat(french.language(Locale.forLanguageTag("ar"))).isEqualTo("Arabe · العربية");
        assertThat(french.language(Locale.FRENCH)).isEqualTo("Français");
    }

    private static Properties file(String language) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                CounterWordsTest.class.getResourceAsStream("/fr/accueil/counter/words_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
