// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.Waiting;
import fr.accueil.screenkit.PageAttributes;

/** The waiting visitors, with the button for those who have left. Others are found by the search. */
class WaitingSection extends Div {
    private static final int SHOWN = 50;

    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;

    WaitingSection(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        Signal<Integer> count = session.shown().map(now -> now.waiting().size());
        Paragraph more = new Paragraph();
        more.addClassName("more");
        more.bindText(count.map(all -> words.get("waiting.more", all - SHOWN)));
        more.bindVisible(count.map(all -> all > SHOWN));
        add(new H2(words.get("waiting.title")));
        add(ReceptionSections.empty(words, "waiting.empty", count.map(all -> all == 0)));
        add(new FocusedRows<>(
                session.shown().map(now -> now.waiting().stream().limit(SHOWN).toList()), Waiting::ticket, this::row));
        add(more);
    }

    private ListItem row(Signal<Waiting> shown) {
        Waiting first = shown.peek();
        Span service = Parts.span("service", "");
        service.bindText(shown.map(Waiting::service));
        Span reason = Parts.span("reason", "");
        reason.bindText(
                shown.map(visitor -> moments.withChange(moments.reason(visitor.place()), visitor.appointment())));
        Span minutes = Parts.span("minutes", "");
        minutes.getElement()
                .setAttribute(
                        PageAttributes.MINUTES_SINCE,
                        String.valueOf(first.arrivedAt().toEpochMilli()));
        ListItem row = new ListItem(
                Parts.span("ticket", first.number()),
                Parts.div("what", service, reason),
                Parts.div(
                        "end",
                        minutes,
                        RowButtons.twice(
                                words,
                                words.get("row.left"),
                                words.get("row.left.sure"),
                                "p",
                                "P",
                                first.number(),
                                () -> leave(first))));
        row.getElement().setAttribute("data-testid", "waiting-ticket");
        return row;
    }

    private void leave(Waiting visitor) {
        session.act(new ReceptionCommand.Leave(visitor.ticket()), words.get("row.left.done", visitor.number()));
    }
}
