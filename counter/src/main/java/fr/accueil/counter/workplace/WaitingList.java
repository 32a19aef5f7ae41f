// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.KeptRows;
import fr.accueil.counter.common.MomentWords;

/** The waiting visitors in the order of call, with the reason of each place. */
class WaitingList extends Div {
    private final CounterWords words;
    private final MomentWords moments;
    private final CounterScreenState session;
    private final ActionQuestions questions;
    private final OrderedList list = new OrderedList();

    WaitingList(CounterWords words, MomentWords moments, CounterScreenState session, ActionQuestions questions) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        this.questions = questions;
        list.getElement().setAttribute("aria-label", words.get("line.title"));
        // One attribute hides the buttons of all rows: thirty changes would slow every press.
        list.getElement()
                .bindAttribute(
                        CounterAttributes.CALLABLE,
                        session.shown()
                                .map(counter -> String.valueOf(
                                        PossibleActions.of(counter).leads(new CounterCommand.CallNext()))));
        add(empty(), list, more());
        KeptRows<Waiting> rows = new KeptRows<>(list, this::row);
        Signal.effect(list, () -> rows.show(session.shown().get().line().waiting()));
    }

    private Paragraph empty() {
        Paragraph empty = new Paragraph(words.get("line.empty"));
        empty.addClassName("empty");
        empty.bindVisible(session.shown().map(counter -> counter.line().count() == 0));
        return empty;
    }

    private Paragraph more() {
        Paragraph more = new Paragraph();
        more.addClassName("more");
        more.bindText(session.shown().map(counter -> words.get("line.more", notShown(counter))));
        more.bindVisible(session.shown().map(counter -> notShown(counter) > 0));
        return more;
    }

    private static int notShown(CounterSnapshot counter) {
        return counter.line().count() - counter.line().waiting().size();
    }

    private WaitingRow row(Waiting waiting) {
        return new WaitingRow(words, moments, waiting, () -> questions.call(waiting));
    }
}
