// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.CounterSnapshot.Current;
import fr.accueil.counter.CounterSnapshot.Waiting;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The visitor in front of the agent, or nobody, and the next action. */
class CurrentCard extends Section {
    static final String UNDO = "element.dataset.undo ?? ''";

    private final Words words;
    private final Seat seat;
    private final Choices choices;
    private final Signal<Offer> offer;

    CurrentCard(Words words, Times times, Seat seat, Choices choices) {
        this.words = words;
        this.seat = seat;
        this.choices = choices;
        this.offer = seat.shown().map(Offer::of);
        addClassName("card");
        getElement().setAttribute("aria-label", words.get("card.label"));
        getElement()
                .bindAttribute(
                        DataAttributes.FRONT,
                        seat.shown().map(counter -> Front.of(counter).name()));
        getElement()
                .bindAttribute(
                        DataAttributes.STATE,
                        seat.shown().map(counter -> counter.state().name()));
        // What a press is for is read here by the browser.
        getElement()
                .bindAttribute(
                        DataAttributes.TICKET,
                        seat.shown()
                                .map(counter ->
                                        counter.current().map(Current::ticket).orElse("")));
        add(pause(), nobody(), new VisitorPanel(words, times, seat.shown()));
        add(mainActions(), moreActions(), new NoticeLine(seat.notice()));
    }

    private Div pause() {
        H2 title = new H2();
        title.bindText(seat.shown()
                .map(counter -> counter.pause()
                        .map(reason -> words.get("pause.titleWhy", reason))
                        .orElse(words.get("pause.title"))));
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
        return counter.line().waiting().stream()
                .filter(waiting -> waiting.quietUntil().isEmpty())
                .findFirst()
                .map(this::next)
                .orElse(words.get("nobody.none"));
    }

    private String next(Waiting first) {
        return words.get("nobody.next", first.number(), first.service());
    }

    private Div mainActions() {
        return Parts.div(
                "main-actions",
                primary(Action.NEXT),
                primary(Action.START),
                primary(Action.FINISH_AND_NEXT),
                primary(Action.OPEN),
                other(Deed.FINISH, Action.FINISH));
    }

    private Div moreActions() {
        return Parts.div(
                "more-actions",
                other(Deed.START, Action.START),
                other(Deed.RECALL, Action.RECALL),
                absent(),
                other(Deed.HOLD, Action.HOLD),
                forVisitor(Deed.TRANSFER, choices::transfer),
                forVisitor(Deed.ANOTHER_SERVICE, choices::anotherService),
                forVisitor(Deed.NOTE, visitor -> NoteDialog.open(words, seat, visitor)),
                other(Deed.RETURN, Action.RETURN),
                other(Deed.CALL_GIVEN, choices::callGiven),
                other(Deed.RESUME, choices::resume),
                other(Deed.ABSENTS, choices::absents),
                undo());
    }

    private AbsentButton absent() {
        AbsentButton absent = new AbsentButton(words, seat);
        absent.bindVisible(offer.map(now -> now.follows(Deed.ABSENT)));
        return absent;
    }

    private ActionButton undo() {
        ActionButton undo = new ActionButton(seat.shown().map(this::undoWords), UNDO, this::undo);
        undo.getElement().bindAttribute(DataAttributes.UNDO, seat.shown().map(CurrentCard::undone));
        undo.key(Deed.UNDO).addClassName("undo");
        undo.bindVisible(offer.map(now -> now.follows(Deed.UNDO)));
        return undo;
    }

    private static String undone(CounterSnapshot counter) {
        return counter.undo().map(undo -> undo.what() + " " + undo.number()).orElse("");
    }

    /** Undoes what the button said at the press, when that is what would be undone still. */
    private void undo(@Nullable String told) {
        CounterSnapshot now = seat.now();
        now.undo()
                .filter(undo -> told == null || told.equals(undone(now)))
                .ifPresentOrElse(
                        undo -> seat.act(new Wish.Undo(undo.what(), undo.number())),
                        () -> seat.refuse(words.get("notice.changed")));
    }

    private String undoWords(CounterSnapshot counter) {
        return counter.undo()
                .map(undo -> words.get("undo." + undo.what(), undo.number()))
                .orElse("");
    }

    private ActionButton primary(Action action) {
        ActionButton button =
                ActionButton.forVisitor(words.get("action." + action), visitor -> seat.actFor(visitor, action));
        button.key(ActionButton.SPACE, words.get("key.space")).primary();
        button.bindVisible(offer.map(now -> now.leads(action)));
        return button;
    }

    private ActionButton other(Deed deed, Action action) {
        return shownWhen(
                deed, ActionButton.forVisitor(words.get("deed." + deed), visitor -> seat.actFor(visitor, action)));
    }

    private ActionButton forVisitor(Deed deed, Consumer<Current> press) {
        return shownWhen(
                deed,
                ActionButton.forVisitor(
                        words.get("deed." + deed), told -> seat.visitor(told).ifPresent(press)));
    }

    private ActionButton other(Deed deed, Runnable press) {
        return shownWhen(deed, new ActionButton(words.get("deed." + deed), press));
    }

    private ActionButton shownWhen(Deed deed, ActionButton button) {
        button.key(deed);
        button.bindVisible(offer.map(now -> now.follows(deed)));
        return button;
    }
}
