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

    CounterHeader(Words words, Times times, Seat seat, AgentBadge agent) {
        addClassName("bar");
        Signal<CounterSnapshot> shown = seat.shown();
        title.bindText(shown.map(CounterSnapshot::name));
        title.getElement().setAttribute("data-testid", "counter-name");
        StatePill pill = new StatePill();
        Signal.effect(pill, () -> pill.show(shown.get().state(), words));
        Span queues = Parts.span("queues", "");
        queues.bindText(shown.map(counter -> words.inOrder(counter.queues())));
        add(Parts.div("where", title, pill, queues), tools(words, new Choices(words, times, seat), seat), agent);
    }

    void focusTitle() {
        Parts.focus(title);
    }

    private Div tools(Words words, Choices choices, Seat seat) {
        Signal<CounterSnapshot> shown = seat.shown();
        ActionButton pause = new ActionButton(words.get("deed." + Deed.PAUSE), choices::pause).key(Deed.PAUSE);
        pause.bindVisible(shown.map(counter -> counter.state() == CounterState.OPEN));
        ActionButton resume = new ActionButton(words.get("action.resume"), () -> seat.act(Action.OPEN)).key(Deed.PAUSE);
        resume.bindVisible(shown.map(counter -> counter.state() == CounterState.PAUSED));
        ActionButton close = new ActionButton(words.get("action.CLOSE"), () -> seat.act(Action.CLOSE)).key(Deed.CLOSE);
        ActionButton keys = new ActionButton(words.get("deed." + Deed.KEYS), () -> new KeySheet(words).open());
        keys.key(Deed.KEYS).addClassName("keys");
        ActionButton help = new ActionButton(
                        shown.map(counter -> words.get(asksForHelp(counter) ? "help.over" : "deed." + Deed.HELP)),
                        () -> seat.act(Action.HELP))
                .key(Deed.HELP);
        return Parts.div("tools", pause, resume, help, close, keys);
    }

    private static boolean asksForHelp(CounterSnapshot counter) {
        return counter.help().stream().anyMatch(help -> help.counter().equals(counter.code()));
    }
}
