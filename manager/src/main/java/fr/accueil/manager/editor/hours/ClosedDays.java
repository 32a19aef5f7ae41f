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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which the site is closed, without a reason and without hours. */
final class ClosedDays extends DraftField {

    private final Div list = new Div();
    private final Input added = new Input();

    ClosedDays(EditorDesk desk, DraftPlace place) {
        super(desk, place);
        String name = desk.say("editor.closures");
        addClassName("closed-days");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var head = new Span(name);
        head.addClassName("label");
        list.addClassName("days");
        added.setType("date");
        added.getElement()
                .setAttribute("aria-label", desk.say("editor.closures.new"))
                .setAttribute("aria-describedby", faultId());
        var button = new NativeButton(desk.say("editor.closures.add"), click -> press());
        button.addClassName("action");
        var adding = new Div(added, button);
        adding.addClassName("span");
        composeGroup(head, list, adding);
        show();
        desk.onChange(this, this::show);
    }

    private List<String> days() {
        return desk().part(place()).texts();
    }

    private void show() {
        list.removeAll();
        for (String day : days()) {
            String shown = day(day).map(this::written).orElse(day);
            var remove = new NativeButton("✕", click -> remove(day));
            remove.addClassName("action");
            remove.getElement().setAttribute("aria-label", desk().say("editor.remove", shown));
            var one = new Div(new Span(shown), remove);
            one.addClassName("day");
            list.add(one);
        }
        list.setVisible(!days().isEmpty());
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(desk().words().locale())
                .format(day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void press() {
        Optional<LocalDate> typed = day(added.getValue());
        if (typed.isEmpty()) {
            refuse(desk().say("editor.closures.wrong"));
            return;
        }
        List<String> more = new ArrayList<>(days());
        if (!more.contains(typed.get().toString())) {
            more.add(typed.get().toString());
        }
        edit(new DraftEdit.PutTexts(place(), more.stream().sorted().toList()));
        added.setValue("");
    }

    private void remove(String day) {
        edit(new DraftEdit.PutTexts(
                place(), days().stream().filter(one -> !one.equals(day)).toList()));
    }
}
