// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.site.Words;
import fr.accueil.backend.site.YamlMap;
import fr.accueil.backend.site.mistake.FaultKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the form from its YAML file. docs/survey-file.md describes the fields. */
final class SurveyFile {

    private static final int MOST_QUESTIONS = 30;
    private static final int LONGEST = 120;

    private final YamlMap root;
    private final List<Locale> languages;
    private final Map<String, List<FormQuestion.Choice>> scales = new HashMap<>();

    private SurveyFile(String file, String text) {
        this.root = YamlMap.read(file, text).allowing("languages", "scales", "questions");
        this.languages = root.texts("languages").stream().map(Locale::of).toList();
    }

    /** @throws fr.accueil.backend.site.SiteFileException for the first mistake found */
    static SurveyForm parse(String file, String text) {
        return new SurveyFile(file, text).form();
    }

    private SurveyForm form() {
        if (languages.isEmpty()) {
            throw root.missing("languages");
        }
        root.maps("scales").forEach(this::scale);
        List<YamlMap> questions = root.maps("questions");
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw root.fail("questions", FaultKind.NUMBER_OF_ENTRIES.of(1, MOST_QUESTIONS));
        }
        Set<String> seen = new HashSet<>();
        SurveyForm form = new SurveyForm(
                languages,
                questions.stream().map(map -> once(question(map), map, seen)).toList());
        for (FormQuestion.Kind kind : List.of(FormQuestion.Kind.WAIT, FormQuestion.Kind.SERVICE)) {
            if (form.questions().stream().filter(one -> one.kind() == kind).count() > 1) {
                throw root.fail(
                        "questions", FaultKind.TWO_OF_A_KIND.of(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return form;
    }

    private static FormQuestion once(FormQuestion question, YamlMap map, Set<String> seen) {
        if (!seen.add(question.code())) {
            throw map.fail("code", FaultKind.USED_TWICE.of(question.code()));
        }
        return question;
    }

    private void scale(YamlMap map) {
        map.allowing("code", "answers");
        List<YamlMap> answers = map.maps("answers");
        if (answers.size() < 2 || answers.size() > 10) {
            throw map.fail("answers", FaultKind.NUMBER_OF_ENTRIES.of(2, 10));
        }
        Set<String> seen = new HashSet<>();
        List<FormQuestion.Choice> choices = answers.stream().map(this::choice).toList();
        for (int i = 0; i < choices.size(); i++) {
            if (!seen.add(choices.get(i).code())) {
                throw answers.get(i)
                        .fail("code", FaultKind.USED_TWICE.of(choices.get(i).code()));
            }
        }
        if (scales.put(code(map), choices) != null) {
            throw map.fail("code", FaultKind.USED_TWICE.of(code(map)));
        }
    }

    private FormQuestion.Choice choice(YamlMap map) {
        map.allowing("code", "label", "best", "counts");
        boolean counts = map.optionalText("counts").isEmpty() || map.flag("counts");
        if (!counts && map.flag("best")) {
            throw map.fail("best", FaultKind.BEST_WITHOUT_COUNT.of());
        }
        return new FormQuestion.Choice(code(map), words(map, "label"), map.flag("best"), counts);
    }

    private FormQuestion question(YamlMap map) {
        map.allowing("code", "text", "kind", "scale", "engagements", "digital-point");
        FormQuestion.Kind kind = map.optional(
                        "kind",
                        text -> FormQuestion.Kind.valueOf(text.toUpperCase(Locale.ROOT)),
                        FaultKind.NOT_A_KIND_OF_QUESTION)
                .orElse(FormQuestion.Kind.CHOICE);
        List<FormQuestion.Choice> choices = choices(map, kind);
        return new FormQuestion(
                code(map), words(map, "text"), kind, engagements(map), choices, map.flag("digital-point"));
    }

    private List<FormQuestion.Choice> choices(YamlMap map, FormQuestion.Kind kind) {
        Optional<String> scale = map.optionalText("scale");
        if (kind == FormQuestion.Kind.SERVICE || kind == FormQuestion.Kind.TEXT) {
            if (scale.isPresent()) {
                throw map.fail("scale", FaultKind.NO_MEANING_FOR_KIND.of());
            }
            return List.of();
        }
        List<FormQuestion.Choice> choices = scale.map(scales::get).orElse(List.of());
        if (scale.isEmpty()) {
            throw map.missing("scale");
        }
        if (choices.isEmpty()) {
            throw map.fail("scale", FaultKind.NOT_A_SCALE.of(scale.get()));
        }
        Set<String> classes =
                Arrays.stream(WaitClass.values()).map(WaitClass::code).collect(Collectors.toSet());
        if (kind == FormQuestion.Kind.WAIT
                && !choices.stream()
                        .map(FormQuestion.Choice::code)
                        .collect(Collectors.toSet())
                        .equals(classes)) {
            throw map.fail("scale", FaultKind.NOT_THE_WAITS.of(String.join(", ", new TreeSet<>(classes))));
        }
        return choices;
    }

    private static Set<Integer> engagements(YamlMap map) {
        Set<Integer> numbers = new TreeSet<>();
        for (String text : map.texts("engagements")) {
            if (!text.matches("[1-9]\\d{0,2}")) {
                throw map.fail("engagements", FaultKind.NOT_A_WHOLE_NUMBER.of(text, 1, 999));
            }
            numbers.add(Integer.valueOf(text));
        }
        return numbers;
    }

    private static String code(YamlMap map) {
        return map.required("code", SurveyFile::matching, FaultKind.NOT_A_SMALL_CODE, 40);
    }

    private static String matching(String text) {
        if (!text.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Words words(YamlMap map, String field) {
        YamlMap texts = map.map(field).orElseThrow(() -> map.missing(field));
        texts.allowing(languages.stream().map(Locale::getLanguage).toArray(String[]::new));
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Locale language : languages) {
            String code = language.getLanguage();
            String text = texts.text(code);
            if (text.length() > LONGEST) {
                throw texts.fail(code, FaultKind.TOO_LONG.of(LONGEST));
            }
            byLanguage.put(code, text);
        }
        return new Words(byLanguage);
    }
}
