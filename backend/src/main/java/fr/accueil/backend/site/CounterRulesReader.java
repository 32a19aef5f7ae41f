// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.CounterRules.Absence;
import fr.accueil.backend.site.CounterRules.Label;
import fr.accueil.backend.site.CounterRules.TransferPlace;
import fr.accueil.backend.site.mistake.FaultKind;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads how the counters work: {@code counter-rules}. */
final class CounterRulesReader {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,29}";
    private static final int MOST_LABELS = 9;
    private static final int MOST_LETTERS = 40;

    private final Optional<YamlMap> rules;
    private final List<String> languages;

    /** @param languages of the site, its first one first */
    CounterRulesReader(YamlMap head, List<Locale> languages) {
        this.languages = languages.stream().map(Locale::getLanguage).toList();
        this.rules = head.map("counter-rules")
                .map(map -> map.allowing(
                        "outcomes",
                        "pauses",
                        "call-reasons",
                        "absence",
                        "transfer-place",
                        "automatic-call",
                        "target",
                        "forgotten-after"));
    }

    CounterRules rules() {
        return new CounterRules(
                labels("outcomes"),
                labels("pauses"),
                labels("call-reasons"),
                rules.flatMap(map -> map.map("absence"))
                        .map(CounterRulesReader::absence)
                        .orElse(Absence.USUAL),
                rules.flatMap(map -> map.optional(
                                "transfer-place", CounterRulesReader::place, FaultKind.NOT_A_TRANSFER_PLACE))
                        .orElse(TransferPlace.KEPT),
                rules.map(map -> map.flag("automatic-call")).orElse(false),
                rules.flatMap(CounterRulesReader::target),
                Duration.ofMinutes(rules.flatMap(map -> map.integer("forgotten-after", 10, 1440))
                        .orElse(120)));
    }

    /** How many minutes ahead of its arrival a ticket of each class counts. */
    static HeadStarts headStarts(YamlMap head) {
        Optional<YamlMap> map = head.map("head-start").map(m -> m.allowing("ordinary", "priority", "appointment"));
        Function<String, Duration> minutes = field ->
                Duration.ofMinutes(map.flatMap(m -> m.integer(field, 0, 1440)).orElse(0));
        return new HeadStarts(minutes.apply("ordinary"), minutes.apply("priority"), minutes.apply("appointment"));
    }

    /** The target wait, of a service or of the site. */
    static Optional<Duration> target(YamlMap map) {
        return map.integer("target", 1, 1440).map(Duration::ofMinutes);
    }

    private List<Label> labels(String field) {
        List<YamlMap> maps = rules.map(map -> map.maps(field)).orElse(List.of());
        if (maps.size() > MOST_LABELS) {
            throw rules.orElseThrow().fail(field, FaultKind.TOO_MANY_LABELS.of(MOST_LABELS));
        }
        Set<String> seen = new HashSet<>();
        return maps.stream().map(map -> label(map, seen)).toList();
    }

    private Label label(YamlMap map, Set<String> seen) {
        map.allowing("code", "label");
        String code = map.required("code", CounterRulesReader::code, FaultKind.NOT_A_SMALL_CODE, 30);
        if (!seen.add(code)) {
            throw map.fail("code", FaultKind.USED_TWICE.of(code));
        }
        Map<String, String> byLanguage = map.isMap("label")
                ? translated(map.map("label").orElseThrow())
                : Map.of(languages.getFirst(), map.text("label"));
        if (byLanguage.values().stream().anyMatch(label -> label.length() > MOST_LETTERS)) {
            throw map.fail("label", FaultKind.LABEL_TOO_LONG.of(MOST_LETTERS));
        }
        return new Label(code, byLanguage);
    }

    private Map<String, String> translated(YamlMap label) {
        label.allowing(languages.toArray(String[]::new));
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put(languages.getFirst(), label.text(languages.getFirst()));
        languages.stream()
                .skip(1)
                .forEach(language -> label.optionalText(language).ifPresent(text -> byLanguage.put(language, text)));
        return Collections.unmodifiableMap(byLanguage);
    }

    private static Absence absence(YamlMap map) {
        map.allowing("calls", "delay", "quiet");
        Absence usual = Absence.USUAL;
        return new Absence(
                map.integer("calls", 1, 10).orElse(usual.calls()),
                map.integer("delay", 0, 600).map(Duration::ofSeconds).orElse(usual.delay()),
                map.integer("quiet", 0, 60).map(Duration::ofMinutes).orElse(usual.quiet()));
    }

    private static TransferPlace place(String text) {
        return TransferPlace.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String code(String text) {
        if (!text.matches(CODE)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
