// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Expected;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;

/** Today's visitors with an appointment, and who has arrived. */
class ExpectedPanel extends Div {
    private final CounterWords words;
    private final MomentWords moments;

    ExpectedPanel(CounterWords words, MomentWords moments, Signal<CounterSnapshot> shown) {
        this.words = words;
        this.moments = moments;
        Parts.rowsOrNone(
                this, words.get("expected.none"), new OrderedList(), shown.map(CounterSnapshot::expected), this::row);
    }

    private Component row(Expected visitor) {
        String who = visitor.name().isEmpty() ? visitor.service() : visitor.name();
        Div what = Parts.div("what", Parts.span("service", who));
        if (!visitor.name().isEmpty()) {
            what.add(Parts.span("reason", visitor.service()));
        }
        String state = visitor.arrived()
                .map(at -> words.get(visitor.cancelled() ? "expected.cancelled" : "expected.arrived", moments.at(at)))
                .orElse(words.get("expected.awaited"));
        Div end = Parts.div("end", Parts.span(visitor.arrived().isPresent() ? "arrived" : "awaited", state));
        visitor.number().ifPresent(number -> end.addComponentAsFirst(Parts.span("minutes", number)));
        ListItem row = new ListItem(Parts.span("ticket", moments.at(visitor.booked())), what, end);
        row.addClassName("row");
        row.getElement().setAttribute("data-testid", "expected-visitor");
        return row;
    }
}
