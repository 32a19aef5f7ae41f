// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.accueil.counter.CounterSnapshot.Waiting;
import fr.accueil.screenkit.PageAttributes;

/** One visitor of the line. */
class WaitingRow extends ListItem {
    WaitingRow(Words words, Times times, Waiting waiting, Runnable call) {
        addClassName("row");
        getElement().setAttribute("data-testid", "waiting-ticket");
        Div what = Parts.div(
                "what", Parts.span("service", waiting.service()), Parts.span("reason", times.reason(waiting)));
        Span minutes = Parts.span("minutes", "");
        minutes.getElement()
                .setAttribute(
                        PageAttributes.MINUTES_SINCE,
                        String.valueOf(Times.waitsSince(waiting).toEpochMilli()));
        waiting.target()
                .map(target -> Times.waitsSince(waiting).plus(target))
                .ifPresent(
                        late -> getElement().setAttribute(DataAttributes.LATE_AT, String.valueOf(late.toEpochMilli())));
        Span late = Parts.span("late", words.get("row.late"));
        ActionButton button = new ActionButton(words.get("row.call"), call);
        button.addClassName("small");
        button.setAriaLabel(words.get("row.callTicket", waiting.number()));
        add(Parts.span("ticket", waiting.number()), what, Parts.div("end", minutes, late, button));
    }
}
