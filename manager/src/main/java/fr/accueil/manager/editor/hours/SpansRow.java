// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.hours;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.editor.DraftEdit;
import fr.accueil.manager.editor.DraftField;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.ArrayList;
import java.util.List;

/** The hours of one day: any number of spans, none when it is closed. What is half typed waits for its other half. */
final class SpansRow extends DraftField {

    private final String day;
    private final Div list = new Div();
    private final Span closed = new Span();
    private final List<Ends> ends = new ArrayList<>();

    /** One span, as two fields. */
    private record Ends(Div shown, Input from, Input until) {

        HourSpan typed() {
            return new HourSpan(from.getValue().strip(), until.getValue().strip());
        }
    }

    /** @param day its name in the language of the page */
    SpansRow(EditorDesk desk, DraftPlace place, String day) {
        super(desk, place);
        this.day = day;
        addClassName("spans");
        getElement().setAttribute("role", "group").setAttribute("aria-label", day);
        var head = new Span(day);
        head.addClassName("label");
        list.addClassName("list");
        closed.setText(desk.say("editor.hours.closed"));
        closed.addClassName("closed");
        desk.part(place).texts().forEach(text -> show(HourSpan.of(text)));
        var more = new NativeButton(desk.say("editor.hours.add"), click -> {
            show(new HourSpan("", ""));
            ends.getLast().from().focus();
        });
        more.addClassName("action");
        more.getElement().setAttribute("aria-label", desk.say("editor.hours.add.to", day));
        var body = new Div(closed, list, more);
        body.addClassName("body");
        composeGroup(head, body);
        label();
    }

    private void show(HourSpan span) {
        var from = input(span.from());
        var until = input(span.until());
        var remove = new NativeButton("✕");
        remove.addClassName("action");
        var shown = new Div(from, new Span("–"), until, remove);
        shown.addClassName("span");
        var one = new Ends(shown, from, until);
        remove.addClickListener(click -> remove(one));
        ends.add(one);
        list.add(shown);
        label();
    }

    private Input input(String value) {
        var input = new Input();
        input.setType("time");
        input.setValue(value);
        input.getElement().setAttribute("aria-describedby", faultId());
        input.addValueChangeListener(event -> changed());
        return input;
    }

    /** The names of the fields count from 1. */
    private void label() {
        for (int i = 0; i < ends.size(); i++) {
            Ends one = ends.get(i);
            name(one.from(), "editor.hours.from", i);
            name(one.until(), "editor.hours.until", i);
            one.shown()
                    .getComponentAt(3)
                    .getElement()
                    .setAttribute("aria-label", desk().say("editor.hours.remove", day, i + 1));
        }
        closed.setVisible(ends.isEmpty());
    }

    private void name(Input input, String key, int index) {
        input.getElement().setAttribute("aria-label", desk().say(key, day, index + 1));
    }

    private void remove(Ends one) {
        ends.remove(one);
        list.remove(one.shown());
        label();
        changed();
    }

    private void changed() {
        List<HourSpan> typed = ends.stream()
                .map(Ends::typed)
                .filter(span -> !span.isEmpty())
                .sorted()
                .toList();
        if (typed.stream().anyMatch(span -> !span.isWhole())) {
            refuse(desk().say("editor.hours.half"));
        } else if (typed.stream().anyMatch(span -> !span.endsAfterItBegins())) {
            refuse(desk().say("editor.hours.backwards"));
        } else if (HourSpan.overlap(typed)) {
            refuse(desk().say("editor.hours.overlap"));
        } else {
            edit(new DraftEdit.PutTexts(
                    place(), typed.stream().map(HourSpan::written).toList()));
        }
    }
}
