// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ChoiceField;
import java.util.ArrayList;
import java.util.List;

/** Queues in their order, each with buttons that move it and take it away, and a choice of those that can be added. */
public final class QueuesRow extends DraftField {

    private static final DraftPlace QUEUES = DraftPlace.of("queues");

    private final String name;
    private final OrderedList chosen = new OrderedList();
    private final Div adding = new Div();
    private transient List<String> shown = List.of();

    public QueuesRow(EditorDesk desk, DraftPlace place, String name) {
        super(desk, place);
        this.name = name;
        addClassName("queues-field");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var head = new Span(name);
        head.addClassName("label");
        composeGroup(head, chosen, adding);
        show();
        desk.onChange(this, this::show);
    }

    private List<String> letters() {
        return desk().part(place()).texts();
    }

    private String called(String letter) {
        String own = desk().part(QUEUES).at(letter).at("name").text(desk().first());
        return own.isEmpty() ? letter : desk().say("editor.queue.called", letter, own);
    }

    /** Also when a queue has another letter or name by now. */
    private void show() {
        List<String> now = new ArrayList<>(letters().stream().map(this::called).toList());
        desk().part(QUEUES).entries().forEach(queue -> now.add(queue.name()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        chosen.removeAll();
        for (int i = 0; i < letters().size(); i++) {
            chosen.add(item(i));
        }
        chosen.setVisible(!letters().isEmpty());
        adding.removeAll();
        List<Choice> others = desk().part(QUEUES).entries().stream()
                .map(DraftPart::name)
                .filter(letter -> !letters().contains(letter))
                .map(letter -> new Choice(letter, called(letter)))
                .toList();
        if (!others.isEmpty()) {
            adding.add(choice(others));
        }
    }

    private ChoiceField choice(List<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", desk().say("editor.queues.add"))));
        all.addAll(others);
        var field = new ChoiceField(all, "");
        field.getElement()
                .setAttribute("aria-label", desk().say("editor.in", name, desk().say("editor.queues.add")))
                .setAttribute("aria-describedby", faultId());
        field.onChoice(letter -> {
            if (!letter.isEmpty()) {
                List<String> more = new ArrayList<>(letters());
                more.add(letter);
                edit(new DraftEdit.PutTexts(place(), more));
            }
        });
        return field;
    }

    private ListItem item(int index) {
        String called = called(letters().get(index));
        var buttons = new Div(
                button("↑", desk().say("editor.up", called), index > 0, () -> move(index, -1)),
                button(
                        "↓",
                        desk().say("editor.down", called),
                        index + 1 < letters().size(),
                        () -> move(index, 1)),
                button("✕", desk().say("editor.remove", called), true, () -> remove(index)));
        buttons.addClassName("moves");
        return new ListItem(new Span(called), buttons);
    }

    private static NativeButton button(String sign, String name, boolean enabled, SerializableRunnable work) {
        var button = new NativeButton(sign, click -> work.run());
        button.addClassName("action");
        button.getElement().setAttribute("aria-label", name);
        button.setEnabled(enabled);
        return button;
    }

    /** The focus goes along with the queue. */
    private void move(int index, int by) {
        List<String> moved = new ArrayList<>(letters());
        moved.add(index + by, moved.remove(index));
        edit(new DraftEdit.PutTexts(place(), moved));
        if (index + by < chosen.getComponentCount()) {
            Div buttons = (Div)
                    chosen.getComponentAt(index + by).getChildren().toList().getLast();
            NativeButton same = (NativeButton) buttons.getComponentAt(by < 0 ? 0 : 1);
            NativeButton other = (NativeButton) buttons.getComponentAt(by < 0 ? 1 : 0);
            (same.isEnabled() ? same : other).focus();
        }
    }

    private void remove(int index) {
        List<String> fewer = new ArrayList<>(letters());
        fewer.remove(index);
        edit(new DraftEdit.PutTexts(place(), fewer));
    }
}
