// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A text in the first language of the site, and beside it in the language that is chosen; what is missing says so. */
public final class WordsRow extends DraftField {

    private final String name;
    private final AbstractSinglePropertyField<?, String> first;
    private final AbstractSinglePropertyField<?, String> further;
    private final Span language = new Span();
    private final Span missing = new Span();
    private final Div beside = new Div();

    /** @param place of the text, below which are its languages */
    public WordsRow(EditorDesk desk, DraftPlace place, String name) {
        this(desk, place, name, new Input(), new Input());
    }

    /** The same for whole sentences. */
    public static WordsRow longer(EditorDesk desk, DraftPlace place, String name) {
        return new WordsRow(desk, place, name, new LongText(), new LongText());
    }

    private WordsRow(
            EditorDesk desk,
            DraftPlace place,
            String name,
            AbstractSinglePropertyField<?, String> first,
            AbstractSinglePropertyField<?, String> further) {
        super(desk, place);
        this.name = name;
        this.first = first;
        this.further = further;
        addClassName("words");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        first.setValue(desk.part(place).text(desk.first()));
        first.getElement().setAttribute("lang", desk.first()).setAttribute("dir", "auto");
        first.addValueChangeListener(event -> put(desk().first(), event.getValue()));
        further.getElement().setAttribute("dir", "auto");
        further.addValueChangeListener(event -> put(desk().language().orElseThrow(), event.getValue()));
        missing.addClassName("missing");
        missing.setText(desk.say("editor.missing"));
        var pair = new Div(half(first, new Span(name)), beside);
        pair.addClassName("pair");
        beside.add(half(further, language, missing));
        composeGroup(pair);
        showFurther();
        desk.onChange(this, this::showFurther);
    }

    /** Not what the page itself has just shown. */
    private void put(String code, String typed) {
        DraftPart known = desk().part(place());
        String before =
                code.equals(desk().first()) ? known.text(code) : known.at(code).text();
        if (!typed.equals(before)) {
            edit(new DraftEdit.Put(place().at(code), typed));
        }
    }

    private Div half(AbstractSinglePropertyField<?, String> input, Span... heads) {
        input.getElement().setAttribute("aria-describedby", faultId());
        var label = new NativeLabel();
        for (Span head : heads) {
            label.add(head);
        }
        label.setFor(input);
        var half = new Div(label, input);
        half.addClassName("half");
        return half;
    }

    /** Also when the words have changed in another place that says the same. */
    private void showFurther() {
        beside.setVisible(desk().language().isPresent());
        desk().language().ifPresent(chosen -> {
            String text = desk().part(place()).at(chosen).text();
            further.setValue(text);
            further.getElement().setAttribute("lang", chosen);
            String called = LanguageChoice.name(chosen, desk().words().locale());
            language.setText(called);
            further.getElement().setAttribute("aria-label", desk().say("editor.in", name, called));
            boolean lacks =
                    text.isEmpty() && !desk().part(place()).text(desk().first()).isEmpty();
            missing.setVisible(lacks);
        });
    }
}
