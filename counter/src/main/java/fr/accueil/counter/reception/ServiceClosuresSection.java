// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.ServiceClosure;

/** The tickets of each service in this half day, and whether it is closed for today. */
class ServiceClosuresSection extends Div {
    private final ReceptionWords words;
    private final ReceptionSession session;

    ServiceClosuresSection(ReceptionWords words, ReceptionSession session) {
        this.words = words;
        this.session = session;
        Paragraph lead = new Paragraph(words.get("gates.lead"));
        lead.addClassName("lead");
        add(new H2(words.get("gates.title")), lead);
        add(new FocusedRows<>(session.shown().map(ReceptionSnapshot::closures), ServiceClosure::service, this::row));
    }

    private ListItem row(Signal<ServiceClosure> shown) {
        ServiceClosure first = shown.peek();
        Span given = Parts.span("reason", "");
        given.bindText(shown.map(this::given));
        Span state = Parts.span("gate-state", "");
        state.bindText(shown.map(closure -> words.get(closure.closed() ? "gate.closed" : "gate.outOfHours")));
        state.bindVisible(shown.map(closure -> closure.closed() || !closure.inHours()));
        ListItem row = new ListItem(
                Parts.div("what", Parts.span("service", first.name()), given, state),
                Parts.div("end", places(first, shown), close(first, shown), reopen(first, shown)));
        row.getElement()
                .setAttribute("data-testid", "gate")
                .setAttribute(CounterAttributes.SERVICE, first.service())
                .bindAttribute(CounterAttributes.CLOSED, shown.map(closure -> String.valueOf(closure.closed())));
        return row;
    }

    private String given(ServiceClosure closure) {
        String added = closure.extra() == 0 ? "" : words.get("gate.extra", closure.extra());
        return closure.most()
                .map(most -> words.get("gate.of", closure.given(), most) + added)
                .orElse(words.get("gate.given", closure.given()));
    }

    private ActionButton places(ServiceClosure closure, Signal<ServiceClosure> shown) {
        ActionButton places = button(closure, "gate.more", "+", "+", new ReceptionCommand.AddPlaces(closure.service()));
        places.bindVisible(shown.map(now -> now.most().isPresent()));
        return places;
    }

    private ActionButton close(ServiceClosure closure, Signal<ServiceClosure> shown) {
        ActionButton close =
                button(closure, "gate.close", "f", "F", new ReceptionCommand.CloseService(closure.service()));
        close.bindVisible(shown.map(now -> !now.closed()));
        return close;
    }

    private ActionButton reopen(ServiceClosure closure, Signal<ServiceClosure> shown) {
        ActionButton reopen =
                button(closure, "gate.reopen", "r", "R", new ReceptionCommand.ReopenService(closure.service()));
        reopen.bindVisible(shown.map(ServiceClosure::closed));
        return reopen;
    }

    private ActionButton button(ServiceClosure closure, String word, String key, String cap, ReceptionCommand command) {
        ActionButton button = RowButtons.small(
                words.get(word), key, cap, () -> session.act(command, words.get(word + ".done", closure.name())));
        button.setAriaLabel(words.get(word) + ", " + closure.name());
        return button;
    }
}
