// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import java.time.Instant;

/**
 * The button "Absent", highlighted when the site's calls and delay are over. The browser's clock decides: counter.js
 * sets data-due.
 */
class AbsentButton extends ActionButton {
    private final CounterWords words;

    AbsentButton(CounterWords words, CounterScreenState session) {
        super(
                words.get("button." + CounterButton.ABSENT),
                VISITOR,
                visitor -> session.actFor(visitor, new CounterCommand.MarkNoShow()));
        this.words = words;
        addClassName("absent");
        Signal<CounterSnapshot> shown = session.shown();
        Span dueHint = Parts.span("soon", "");
        dueHint.bindText(
                shown.map(counter -> counter.current().map(this::dueHint).orElse("")));
        Span due = Parts.span("due", "");
        due.bindText(shown.map(counter -> counter.current().map(this::due).orElse("")));
        add(dueHint, due);
        getElement()
                .bindAttribute(
                        CounterAttributes.DUE_AT,
                        shown.map(counter -> counter.current()
                                .flatMap(Current::absentFrom)
                                .map(Instant::toEpochMilli)
                                .map(String::valueOf)
                                .orElse("")));
        key(CounterButton.ABSENT);
    }

    private String dueHint(Current current) {
        return current.callsDue() > 0 ? words.get("absent.callsDue", current.callsDue()) : words.get("absent.soon");
    }

    private String due(Current current) {
        return words.get("absent.due", current.calls());
    }
}
