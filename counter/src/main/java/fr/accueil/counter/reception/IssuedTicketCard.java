// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.screenkit.QrCode;
import java.util.Optional;

/** The new ticket: its number in large type, the page for the phone, and the slip. */
class IssuedTicketCard extends Div {
    private final CounterWords base;
    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;
    private final SlipPrinting printing;

    IssuedTicketCard(CounterWords base, ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.base = base;
        this.words = words;
        this.moments = moments;
        this.session = session;
        this.printing = new SlipPrinting(words, session);
        Div facts = Parts.div("facts-of-ticket");
        Div qr = Parts.div("qr-place");
        addClassName("given");
        add(facts, qr, printing);
        bindVisible(session.given().map(Optional::isPresent));
        Signal.effect(this, () -> {
            facts.removeAll();
            qr.removeAll();
            session.given().get().ifPresent(ticket -> {
                show(facts, ticket);
                // The field above keeps the focus on a small screen.
                getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
                qr.add(new QrCode(ticket.follow(), words.get("ticket.qr")), new Paragraph(words.get("ticket.scan")));
            });
        });
    }

    private void show(Div facts, IssuedTicket ticket) {
        H3 number = new H3(ticket.number());
        number.addClassName("number");
        number.getElement().setAttribute("data-testid", "ticket-number");
        Paragraph service = new Paragraph(ticket.service());
        service.addClassName("service");
        Paragraph ahead = new Paragraph(words.get("ticket.ahead", ticket.ahead()));
        ahead.getElement().setAttribute("data-testid", "ticket-ahead");
        Div tags = Parts.div("tags");
        ticket.booked().ifPresent(at -> tags.add(tag("booked", words.get("ticket.booked", moments.at(at)))));
        if (ticket.priority()) {
            tags.add(tag("priority", base.get("tag.priority")));
        }
        if (!ticket.language().getLanguage().equals("fr")) {
            tags.add(tag("language", base.language(ticket.language())));
        }
        facts.add(number, service, ahead, tags);
    }

    private static Span tag(String name, String text) {
        Span tag = new Span(text);
        tag.addClassNames("tag", name);
        return tag;
    }
}
