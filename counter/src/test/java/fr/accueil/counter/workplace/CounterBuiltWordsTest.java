// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.reception.SlipStatus;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of words that are built from parts: each exists for all its parts, in all languages. */
class CounterBuiltWordsTest {

    /** The endings of such keys, by their beginning. */
    private static final Map<String, Set<String>> BUILT = Map.ofEntries(
            Map.entry(
                    "button.",
                    names(Stream.of(CounterButton.values())
                            .filter(button -> button != CounterButton.CLOSE && button != CounterButton.UNDO)
                            .toArray(CounterButton[]::new))),
            Map.entry("keys.", names(CounterButton.values())),
            Map.entry("undo.", names(CounterCommand.Undone.values())),
            Map.entry("action.", Set.of("OPEN", "CLOSE", "START", "NEXT", "FINISH_AND_NEXT")),
            Map.entry(
                    "news.",
                    CounterWordsTest.COMMANDS.stream()
                            .map(CounterCommand::words)
                            .collect(Collectors.toSet())),
            Map.entry("notice.", Set.of("NEXT", "FINISH_AND_NEXT")),
            Map.entry("state.", names(CounterStatus.values())),
            Map.entry("panel.", Set.of("line", "aside", "expected", "colleagues")),
            Map.entry(
                    "aside.",
                    Set.of(
                            "held",
                            "held.none",
                            "held.since",
                            "held.back",
                            "held.backTicket",
                            "absent",
                            "absent.none",
                            "absent.since",
                            "absent.back",
                            "absent.backTicket")),
            Map.entry("kiosk.", names(ReceptionSnapshot.Kiosk.State.values())),
            Map.entry("printer.", names(ReceptionSnapshot.Kiosk.Printer.values())),
            Map.entry("trouble.", names(ReceptionSnapshot.Kiosk.Printer.values())),
            Map.entry("slip.", names(SlipStatus.values())),
            Map.entry("count.", names(ReceptionCommand.Count.Kind.values())),
            Map.entry("count.done.", names(ReceptionCommand.Count.Kind.values())),
            Map.entry("count.doneNone.", names(ReceptionCommand.Count.Kind.values())),
            Map.entry("absent.", Set.of("place", "end", "done.place", "done.end")),
            Map.entry("absent.done.", Set.of("place", "end")),
            Map.entry("guidance.", Set.of("contacts", "documents")),
            Map.entry("hit.", Set.of("service", "closed", "guidance", "visitor", "cancelled", "waiting", "reference")),
            Map.entry("section.", Set.of("WAITING", "ABSENT", "GATES", "KIOSKS", "MESSAGES")),
            Map.entry("badge.", Set.of("WAITING", "ABSENT", "GATES", "KIOSKS", "MESSAGES")));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_built_key_has_its_words(String language) {
        Set<String> keys = keys(language);

        BUILT.forEach((beginning, ends) -> assertThat(ends)
                .as(beginning)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(keys).contains(beginning + end)));
    }

    @Test
    void every_built_key_is_known_here() throws IOException {
        Pattern built = Pattern.compile("\\.?(?:get)\\(\\s*(?:[^()\"]*\\? )?\"([a-z.-]+[.-])\"\\s*\\+");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                built.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }

        assertThat(found).isNotEmpty().isSubsetOf(BUILT.keySet());
    }

    private static Set<String> keys(String language) {
        Properties words = new Properties();
        for (String name : Set.of("words", "reception")) {
            try (Reader in = new InputStreamReader(
                    CounterBuiltWordsTest.class.getResourceAsStream(
                            "/fr/accueil/counter/" + name + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.stringPropertyNames();
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
