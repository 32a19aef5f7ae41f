// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** The counter, its state, and what concerns the counter rather than the visitor. */
class CounterHeader extends Header {
    private final H1 title = Parts.title();

    CounterHeader(Words words, Seat seat, AgentBadge agent) {
        addClassName("bar");
        Signal<CounterSnapshot> shown = seat.shown();
        title.bindText(shown.map(CounterSnapshot::name));
        title.getElement().setAttribute("data-testid", "counter-name");
        StatePill pill = new StatePill();
        Signal.effect(pill, () -> pill.show(shown.get().state(), words));
        Span queues = Parts.span("queues", "");
        queues.bindText(shown.map(counter -> words.inOrder(counter.queues())));
        add(Parts.div("where", title, pill, queues), tools(words, seat), agent);
    }

    void focusTitle() {
        Parts.focus(title);
    }

    private Div tools(Words words, Seat seat) {
        Signal<CounterSnapshot> shown = seat.shown();
        ActionButton pause = new ActionButton(words.get("action.PAUSE"), () -> seat.act(Action.PAUSE)).key("p", "P");
        pause.bindVisible(shown.map(counter -> counter.state() == CounterState.OPEN));
        ActionButton resume = new ActionButton(words.get("action.resume"), () -> seat.act(Action.OPEN)).key("p", "P");
        resume.bindVisible(shown.map(counter -> counter.state() == CounterState.PAUSED));
        ActionButton close = new ActionButton(words.get("action.CLOSE"), () -> seat.act(Action.CLOSE));
        ActionButton other = new ActionButton(words.get("action.change"), () -> seat.act(Action.CLOSE));
        other.bindVisible(shown.map(counter -> counter.current().isEmpty()));
        ActionButton keys = new ActionButton(words.get("action.keys"), () -> new KeySheet(words).open());
        keys.key("?", "?").addClassName("keys");
        return Parts.div("tools", pause, resume, close, other, keys);
    }
}
