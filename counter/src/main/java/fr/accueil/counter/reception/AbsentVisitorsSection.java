// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.Absent;

/** The visitors who did not come when called, with the button that returns them to the line. */
class AbsentVisitorsSection extends Div {
    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;

    AbsentVisitorsSection(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        add(new H2(words.get("absent.title")));
        add(ReceptionSections.empty(
                words, "absent.empty", session.shown().map(now -> now.absent().isEmpty())));
        add(new FocusedRows<>(session.shown().map(ReceptionSnapshot::absent), Absent::ticket, this::row));
    }

    private ListItem row(Signal<Absent> shown) {
        Absent first = shown.peek();
        Span since = Parts.span("reason", "");
        since.bindText(shown.map(visitor -> words.get("absent.since", moments.at(visitor.since()))));
        ListItem row = new ListItem(
                Parts.span("ticket", first.number()),
                Parts.div("what", Parts.span("service", first.service()), since),
                Parts.div("end", button(first, "place", "a", "A", false), button(first, "end", "f", "F", true)));
        row.getElement().setAttribute("data-testid", "absent-ticket");
        return row;
    }

    private ActionButton button(Absent visitor, String where, String key, String cap, boolean atEnd) {
        ActionButton button = RowButtons.small(
                words.get("absent." + where),
                key,
                cap,
                () -> session.act(
                        new ReceptionCommand.BringBack(visitor.ticket(), atEnd),
                        words.get("absent.done." + where, visitor.number())));
        button.setAriaLabel(words.get("absent." + where) + ", " + visitor.number());
        return button;
    }
}
