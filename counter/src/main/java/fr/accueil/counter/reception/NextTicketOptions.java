// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import java.util.List;
import java.util.Locale;

/** The options of the next ticket only: priority, and the visitor's language. */
class NextTicketOptions extends Div {
    private final ValueSignal<Boolean> priority = new ValueSignal<>(false);
    private final ValueSignal<String> language;
    private final List<Locale> languages;
    private final Element select = new Element("select");

    NextTicketOptions(CounterWords base, ReceptionWords words, List<Locale> languages) {
        this.languages = languages;
        this.language = new ValueSignal<>(languages.getFirst().toLanguageTag());
        addClassName("wishes");
        add(priorityButton(words), languageChoice(base, words));
    }

    private ActionButton priorityButton(ReceptionWords words) {
        ActionButton button = new ActionButton(words.get("wish.priority"), () -> priority.set(!priority.peek()));
        button.key("f2", "F2").addClassName("toggle");
        button.getElement().bindAttribute("aria-pressed", priority.map(String::valueOf));
        return button;
    }

    private Div languageChoice(CounterWords base, ReceptionWords words) {
        NativeLabel label = new NativeLabel(words.get("wish.language"));
        label.getElement().setAttribute("for", "reception-language");
        select.setAttribute("id", "reception-language")
                .setAttribute(CounterAttributes.FOCUS_KEY, "f4")
                .setAttribute("aria-keyshortcuts", "F4");
        for (Locale one : languages) {
            Element option = new Element("option").setText(base.language(one));
            select.appendChild(option.setAttribute("value", one.toLanguageTag()));
        }
        select.addPropertyChangeListener("value", "change", change -> speak(String.valueOf(change.getValue())));
        Div choice = Parts.div("language-choice", label);
        choice.getElement().appendChild(select, new Element("kbd").setText("F4").setAttribute("aria-hidden", "true"));
        return choice;
    }

    /** Ignores a language that the site does not have. */
    void speak(String tag) {
        if (languages.stream().anyMatch(one -> one.toLanguageTag().equals(tag))) {
            language.set(tag);
        }
    }

    /** Takes over the options of a page in another language. */
    void takeOver(NextTicketOptions before) {
        priority.set(before.priority.peek());
        language.set(before.language.peek());
        select.setProperty("value", before.language.peek());
    }

    boolean priority() {
        return priority.peek();
    }

    Locale language() {
        return Locale.forLanguageTag(language.peek());
    }

    /** Resets the options for the next visitor. */
    void reset() {
        priority.set(false);
        language.set(languages.getFirst().toLanguageTag());
        select.setProperty("value", languages.getFirst().toLanguageTag());
    }
}
