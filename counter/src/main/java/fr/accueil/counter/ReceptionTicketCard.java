// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import fr.accueil.screenkit.QrCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;

/** The ticket that was just given: its number, huge, the page for the phone, and the paper. */
class ReceptionTicketCard extends Div {
    private final Words base;
    private final ReceptionWords words;
    private final Times times;
    private final ReceptionRoom room;
    private final ReceptionPrinting printing;

    ReceptionTicketCard(Words base, ReceptionWords words, Times times, ReceptionRoom room) {
        this.base = base;
        this.words = words;
        this.times = times;
        this.room = room;
        this.printing = new ReceptionPrinting(words, room);
        Div facts = Parts.div("facts-of-ticket");
        Div qr = Parts.div("qr-place");
        addClassName("given");
        add(facts, qr, printing);
        bindVisible(room.given().map(Optional::isPresent));
        Signal.effect(this, () -> {
            facts.removeAll();
            qr.removeAll();
            room.given().get().ifPresent(ticket -> {
                show(facts, ticket);
                // On a small screen the field above keeps the focus.
                getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
                qr.add(
                        new QrCode(ticket.follow(), words.get("ticket.qr")),
                        new Paragraph(words.get("ticket.scan")));
            });
        });
    }

    private void show(Div facts, ReceptionTicket ticket) {
        H3 number = new H3(ticket.number());
        number.addClassName("number");
        number.getElement().setAttribute("data-testid", "ticket-number");
        Paragraph service = new Paragraph(ticket.service());
        service.addClassName("service");
        Paragraph ahead = new Paragraph(words.get("ticket.ahead", ticket.ahead()));
        ahead.getElement().setAttribute("data-testid", "ticket-ahead");
        Div tags = Parts.div("tags");
        ticket.booked().ifPresent(at -> tags.add(tag("booked", words.get("ticket.booked", times.at(at)))));
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
