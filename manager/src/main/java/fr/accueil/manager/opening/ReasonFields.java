// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.ManagerWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The reason in each language of the site. */
final class ReasonFields extends Div {

    /** What a display has room for. */
    static final int LONGEST = 120;

    /** More languages than these are folded, but for the first. */
    private static final int FEW = 3;

    private final ManagerWords words;
    private final List<Locale> languages;
    private final Map<Locale, Input> inputs = new LinkedHashMap<>();

    ReasonFields(List<Locale> languages, ManagerWords words, SerializableRunnable changed) {
        this.languages = languages;
        this.words = words;
        addClassName("reasons");
        var title = new Span(words.say("openings.reason"));
        title.setId("opening-reasons");
        title.addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "opening-reasons");
        add(title, new Paragraph(words.say("openings.reason.how")));
        int shown = languages.size() <= FEW ? languages.size() : 1;
        languages.stream().limit(shown).forEach(language -> add(line(language, changed)));
        if (shown < languages.size()) {
            var others = new Div();
            languages.stream().skip(shown).forEach(language -> others.add(line(language, changed)));
            add(new NativeDetails(words.say("openings.reason.others", languages.size() - shown), others));
        }
    }

    private Div line(Locale language, SerializableRunnable changed) {
        var input = new Input();
        input.setId("opening-reason-" + language.getLanguage());
        input.getElement()
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", "auto");
        input.addValueChangeListener(event -> changed.run());
        var label = new NativeLabel(name(language));
        label.setFor(input);
        inputs.put(language, input);
        var line = new Div(label, input);
        line.addClassName("reason");
        return line;
    }

    private String name(Locale language) {
        String name = language.getDisplayLanguage(words.locale());
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    Input field(Locale language) {
        return Objects.requireNonNull(inputs.get(language));
    }

    void show(Map<Locale, String> reason) {
        inputs.forEach((language, input) -> input.setValue(reason.getOrDefault(language, "")));
    }

    /** What was typed; languages without a text are left out. */
    Map<Locale, String> read() {
        Map<Locale, String> reason = new LinkedHashMap<>();
        inputs.forEach((language, input) -> {
            if (!input.getValue().isBlank()) {
                reason.put(language, input.getValue().strip());
            }
        });
        return reason;
    }

    /** What is wrong with what was typed. */
    Optional<String> wrong(boolean needed) {
        Map<Locale, String> reason = read();
        if (reason.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            return Optional.of(words.say("openings.wrong.reason.long", LONGEST));
        }
        Locale first = languages.getFirst();
        if (reason.containsKey(first) || !needed && reason.isEmpty()) {
            return Optional.empty();
        }
        String key = reason.isEmpty() ? "openings.wrong.reason" : "openings.wrong.reason.first";
        return Optional.of(words.say(key, first.getDisplayLanguage(words.locale())));
    }
}
