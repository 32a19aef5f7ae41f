// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.manager.appointment.AppointmentFile;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import fr.accueil.manager.hall.HallSnapshot;
import fr.accueil.manager.hall.QueueOverview;
import fr.accueil.manager.survey.SurveyTexts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
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
class ManagerBuiltWordsTest {

    /** The endings of such keys, by their beginning. */
    private static final Map<String, Set<String>> BUILT = Map.ofEntries(
            Map.entry("alert.", names(HallSnapshot.Alert.Kind.values())),
            Map.entry("theme.", names(FoldedTheme.Subject.values())),
            Map.entry("device.", names(DeviceList.Kind.values())),
            Map.entry("device.voice.", names(DeviceList.Sound.values())),
            Map.entry("device.printer.", names(DeviceList.Paper.values())),
            Map.entry("device.state.", names(DeviceList.State.values())),
            Map.entry("text.", names(SurveyTexts.State.values())),
            Map.entry("test.", names(DevicePort.TestPrint.values())),
            Map.entry("import.effect.", names(AppointmentFile.Effect.values())),
            Map.entry("fate.", names(StatisticsPort.Fate.values())),
            Map.entry("state.", names(QueueOverview.Counter.State.values())),
            Map.entry("media.", names(DeviceList.Why.values())),
            Map.entry("compare.", names(StatisticsAddress.Compare.values())),
            Map.entry("pick.", Set.of("from", "to", "service", "queue", "visitors", "compare")),
            Map.entry(
                    "act.",
                    Set.of(
                            "message",
                            "services",
                            "services.none",
                            "kiosks",
                            "kiosks.none",
                            "queues",
                            "queues.none",
                            "end",
                            "end.none",
                            "message.yes",
                            "queues.yes",
                            "end.yes")),
            Map.entry("import.", Set.of("line", "time", "service", "reference", "name", "effect")),
            Map.entry("device.do.", Set.of("code", "test", "revoke", "out", "back")),
            Map.entry("by-", Set.of("week", "queue", "visitors", "service", "outcome", "language", "counter")),
            Map.entry("promises.", Set.of("weeks", "queues", "hours")),
            Map.entry(
                    "promises.column.", Set.of("weeks", "queues", "hours", "told", "share", "width", "most", "slips")),
            Map.entry("staffing.column.", Set.of("hour", "open", "visitors", "share", "mean", "p90", "enough")),
            Map.entry("tile.", Set.of("waiting", "counters", "issued", "served")));

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
        Pattern built = Pattern.compile("\\.?(?:say)\\(\\s*(?:[^()\"]*\\? )?\"([a-z.-]+[.-])\"\\s*\\+");
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
        for (String name : Set.of("words")) {
            try (Reader in = new InputStreamReader(
                    ManagerBuiltWordsTest.class.getResourceAsStream(
                            "/fr/accueil/manager/" + name + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.stringPropertyNames();
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }
}
