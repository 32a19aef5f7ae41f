// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.screenkit.PageAttributes;

/** One visitor of the line. */
class WaitingRow extends ListItem {
    WaitingRow(CounterWords words, MomentWords moments, Waiting waiting, Runnable call) {
        addClassName("row");
        getElement().setAttribute("data-testid", "waiting-ticket");
        Div what = Parts.div(
                "what", Parts.span("service", waiting.service()), Parts.span("reason", moments.reason(waiting)));
        Span minutes = Parts.span("minutes", "");
        minutes.getElement()
                .setAttribute(
                        PageAttributes.MINUTES_SINCE,
                        String.valueOf(MomentWords.waitsSince(waiting).toEpochMilli()));
        waiting.target()
                .map(target -> MomentWords.waitsSince(waiting).plus(target))
                .ifPresent(late ->
                        getElement().setAttribute(CounterAttributes.LATE_AT, String.valueOf(late.toEpochMilli())));
        Span late = Parts.span("late", words.get("row.late"));
        ActionButton button = new ActionButton(words.get("row.call"), call);
        button.addClassName("small");
        button.setAriaLabel(words.get("row.callTicket", waiting.number()));
        add(Parts.span("ticket", waiting.number()), what, Parts.div("end", minutes, late, button));
    }
}
