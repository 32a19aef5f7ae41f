// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The card of the current visitor, if any, and the next action. */
class CurrentCard extends Section {
    static final String UNDO = "element.dataset.undo ?? ''";

    private final CounterWords words;
    private final CounterScreenState session;
    private final ActionQuestions questions;
    private final Signal<PossibleActions> offer;

    CurrentCard(CounterWords words, MomentWords moments, CounterScreenState session, ActionQuestions questions) {
        this.words = words;
        this.session = session;
        this.questions = questions;
        this.offer = session.shown().map(PossibleActions::of);
        addClassName("card");
        getElement().setAttribute("aria-label", words.get("card.label"));
        getElement()
                .bindAttribute(
                        CounterAttributes.FRONT,
                        session.shown().map(counter -> VisitorPhase.of(counter).name()));
        getElement()
                .bindAttribute(
                        CounterAttributes.STATE,
                        session.shown().map(counter -> counter.state().name()));
        // The browser reads here what a press is for.
        getElement()
                .bindAttribute(
                        CounterAttributes.TICKET,
                        session.shown()
                                .map(counter ->
                                        counter.current().map(Current::ticket).orElse("")));
        add(pause(), noVisitor(), new VisitorPanel(words, moments, session.shown()));
        add(mainActions(), moreActions(), new NoticeLine(session.notice()));
    }

    private Div pause() {
        H2 title = new H2();
        title.bindText(session.shown()
                .map(counter -> counter.pause()
                        .map(reason -> words.get("pause.titleWhy", reason))
                        .orElse(words.get("pause.title"))));
        Div pause = Parts.div("pause", title, new Paragraph(words.get("pause.text")));
        pause.bindVisible(session.shown().map(counter -> counter.state() == CounterStatus.PAUSED));
        return pause;
    }

    private Div noVisitor() {
        Paragraph next = new Paragraph();
        next.bindText(session.shown().map(this::nextVisitor));
        Div noVisitor = Parts.div("free", new H2(words.get("free.title")), next);
        noVisitor.bindVisible(session.shown()
                .map(counter ->
                        VisitorPhase.of(counter) == VisitorPhase.NO_VISITOR && counter.state() == CounterStatus.OPEN));
        return noVisitor;
    }

    private String nextVisitor(CounterSnapshot counter) {
        return counter.line().waiting().stream()
                .filter(waiting -> waiting.quietUntil().isEmpty())
                .findFirst()
                .map(this::next)
                .orElse(words.get("free.none"));
    }

    private String next(Waiting first) {
        return words.get("free.next", first.number(), first.service());
    }

    private Div mainActions() {
        return Parts.div(
                "main-actions",
                primary(new CounterCommand.CallNext()),
                primary(new CounterCommand.StartService()),
                primary(new CounterCommand.FinishAndCallNext()),
                primary(new CounterCommand.OpenCounter()),
                other(CounterButton.FINISH, new CounterCommand.Finish()));
    }

    private Div moreActions() {
        return Parts.div(
                "more-actions",
                other(CounterButton.START, new CounterCommand.StartService()),
                other(CounterButton.RECALL, new CounterCommand.Recall()),
                absent(),
                other(CounterButton.HOLD, new CounterCommand.Hold()),
                forVisitor(CounterButton.TRANSFER, questions::transfer),
                forVisitor(CounterButton.ANOTHER_SERVICE, questions::changeService),
                forVisitor(CounterButton.NOTE, visitor -> NoteDialog.open(words, session, visitor)),
                other(CounterButton.RETURN, new CounterCommand.ReturnToQueue()),
                other(CounterButton.CALL_GIVEN, questions::callGiven),
                other(CounterButton.RESUME, questions::resume),
                other(CounterButton.ABSENTS, questions::absents),
                undo());
    }

    private AbsentButton absent() {
        AbsentButton absent = new AbsentButton(words, session);
        absent.bindVisible(offer.map(now -> now.follows(CounterButton.ABSENT)));
        return absent;
    }

    private ActionButton undo() {
        ActionButton undo = new ActionButton(session.shown().map(this::undoWords), UNDO, this::undo);
        undo.getElement().bindAttribute(CounterAttributes.UNDO, session.shown().map(CurrentCard::undone));
        undo.key(CounterButton.UNDO).addClassName("undo");
        undo.bindVisible(offer.map(now -> now.follows(CounterButton.UNDO)));
        return undo;
    }

    private static String undone(CounterSnapshot counter) {
        return counter.undo().map(undo -> undo.what() + " " + undo.number()).orElse("");
    }

    /** Undoes the command that the button showed at the press, if it is still the last one. */
    private void undo(@Nullable String shown) {
        CounterSnapshot now = session.now();
        now.undo()
                .filter(undo -> shown == null || shown.equals(undone(now)))
                .ifPresentOrElse(session::act, () -> session.refuse(words.get("notice.changed")));
    }

    private String undoWords(CounterSnapshot counter) {
        return counter.undo()
                .map(undo -> words.get("undo." + undo.what(), undo.number()))
                .orElse("");
    }

    private ActionButton primary(CounterCommand command) {
        ActionButton pressed = ActionButton.forVisitor(
                words.get("action." + command.words()), visitor -> session.actFor(visitor, command));
        pressed.key(ActionButton.SPACE, words.get("key.space")).primary();
        pressed.bindVisible(offer.map(now -> now.leads(command)));
        return pressed;
    }

    private ActionButton other(CounterButton button, CounterCommand.ForVisitor command) {
        return shownWhen(
                button,
                ActionButton.forVisitor(words.get("button." + button), visitor -> session.actFor(visitor, command)));
    }

    private ActionButton forVisitor(CounterButton button, Consumer<Current> press) {
        return shownWhen(
                button,
                ActionButton.forVisitor(
                        words.get("button." + button),
                        shown -> session.visitor(shown).ifPresent(press)));
    }

    private ActionButton other(CounterButton button, Runnable press) {
        return shownWhen(button, new ActionButton(words.get("button." + button), press));
    }

    private ActionButton shownWhen(CounterButton button, ActionButton pressed) {
        pressed.key(button);
        pressed.bindVisible(offer.map(now -> now.follows(button)));
        return pressed;
    }
}
