// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.CounterSnapshot.Waiting;
import java.util.Locale;

/** The visitor in front of the agent, or nobody, and the next action. */
class CurrentCard extends Section {
    private final Words words;
    private final Seat seat;
    private final Signal<Offer> offer;

    CurrentCard(Words words, Times times, Seat seat) {
        this.words = words;
        this.seat = seat;
        this.offer = seat.shown().map(Offer::of);
        addClassName("card");
        getElement().setAttribute("aria-label", words.get("card.label"));
        getElement()
                .bindAttribute(
                        "data-front",
                        seat.shown().map(counter -> Front.of(counter).name()));
        getElement()
                .bindAttribute(
                        "data-state",
                        seat.shown().map(counter -> counter.state().name()));
        add(pause(), nobody(), new VisitorPanel(words, times, seat.shown()));
        add(mainActions(), moreActions(), new NoticeLine(seat.notice()));
    }

    private Div pause() {
        H2 title = new H2(words.get("pause.title"));
        Div pause = Parts.div("pause", title, new Paragraph(words.get("pause.text")));
        pause.bindVisible(seat.shown().map(counter -> counter.state() == CounterState.PAUSED));
        return pause;
    }

    private Div nobody() {
        Paragraph next = new Paragraph();
        next.bindText(seat.shown().map(this::whoIsNext));
        Div nobody = Parts.div("nobody", new H2(words.get("nobody.title")), next);
        nobody.bindVisible(
                seat.shown().map(counter -> Front.of(counter) == Front.NOBODY && counter.state() == CounterState.OPEN));
        return nobody;
    }

    private String whoIsNext(CounterSnapshot counter) {
        if (counter.waiting().isEmpty()) {
            return words.get("nobody.none");
        }
        Waiting first = counter.waiting().getFirst();
        return words.get("nobody.next", first.number(), first.service());
    }

    private Div mainActions() {
        return Parts.div(
                "main-actions",
                primary(Action.NEXT),
                primary(Action.START),
                primary(Action.FINISH_AND_NEXT),
                primary(Action.OPEN),
                other(Action.FINISH, "T"));
    }

    private Div moreActions() {
        return Parts.div(
                "more-actions",
                other(Action.START, "C"),
                other(Action.RECALL, "R"),
                other(Action.ABSENT, "A"),
                other(Action.RETURN, "F"));
    }

    private ActionButton primary(Action action) {
        ActionButton button =
                button(action).key(ActionButton.SPACE, words.get("key.space")).primary();
        button.bindVisible(offer.map(now -> now.leads(action)));
        return button;
    }

    private ActionButton other(Action action, String cap) {
        ActionButton button = button(action).key(cap.toLowerCase(Locale.ROOT), cap);
        button.bindVisible(offer.map(now -> now.follows(action)));
        return button;
    }

    private ActionButton button(Action action) {
        return new ActionButton(words.get("action." + action), () -> seat.act(action));
    }
}
