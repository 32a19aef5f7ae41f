// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.ReceptionSnapshot.Gate;

/** How many tickets each service gave this half day, and whether it gives more today. */
class ReceptionGates extends Div {
    private final ReceptionWords words;
    private final ReceptionRoom room;

    ReceptionGates(ReceptionWords words, ReceptionRoom room) {
        this.words = words;
        this.room = room;
        Paragraph lead = new Paragraph(words.get("gates.lead"));
        lead.addClassName("lead");
        add(new H2(words.get("gates.title")), lead);
        add(new ReceptionList<>(room.shown().map(ReceptionSnapshot::gates), Gate::service, this::row));
    }

    private ListItem row(Signal<Gate> shown) {
        Gate first = shown.peek();
        Span given = Parts.span("reason", "");
        given.bindText(shown.map(this::given));
        Span state = Parts.span("gate-state", "");
        state.bindText(shown.map(gate -> words.get(gate.closed() ? "gate.closed" : "gate.outOfHours")));
        state.bindVisible(shown.map(gate -> gate.closed() || !gate.inHours()));
        ListItem row = new ListItem(
                Parts.div("what", Parts.span("service", first.name()), given, state),
                Parts.div("end", places(first, shown), close(first, shown), reopen(first, shown)));
        row.getElement()
                .setAttribute("data-testid", "gate")
                .setAttribute(DataAttributes.SERVICE, first.service())
                .bindAttribute(DataAttributes.CLOSED, shown.map(gate -> String.valueOf(gate.closed())));
        return row;
    }

    private String given(Gate gate) {
        String added = gate.extra() == 0 ? "" : words.get("gate.extra", gate.extra());
        return gate.most()
                .map(most -> words.get("gate.of", gate.given(), most) + added)
                .orElse(words.get("gate.given", gate.given()));
    }

    private ActionButton places(Gate gate, Signal<Gate> shown) {
        ActionButton places = button(gate, "gate.more", "+", "+", new ReceptionWish.AddPlaces(gate.service()));
        places.bindVisible(shown.map(now -> now.most().isPresent()));
        return places;
    }

    private ActionButton close(Gate gate, Signal<Gate> shown) {
        ActionButton close = button(gate, "gate.close", "f", "F", new ReceptionWish.CloseService(gate.service()));
        close.bindVisible(shown.map(now -> !now.closed()));
        return close;
    }

    private ActionButton reopen(Gate gate, Signal<Gate> shown) {
        ActionButton reopen = button(gate, "gate.reopen", "r", "R", new ReceptionWish.ReopenService(gate.service()));
        reopen.bindVisible(shown.map(Gate::closed));
        return reopen;
    }

    private ActionButton button(Gate gate, String word, String key, String cap, ReceptionWish wish) {
        ActionButton button = ReceptionButtons.small(
                words.get(word), key, cap, () -> room.act(wish, words.get(word + ".done", gate.name())));
        button.setAriaLabel(words.get(word) + ", " + gate.name());
        return button;
    }
}
