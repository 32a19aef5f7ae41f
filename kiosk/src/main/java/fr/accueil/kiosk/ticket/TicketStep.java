// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.screenkit.QrCode;
import java.util.Optional;

/** The page of a ticket: its number, and what happens next. */
final class TicketStep extends StepPage {

    TicketStep(Step.Ticket step, KioskSession session, KioskWords words) {
        super("ticket", words.text("ticket.number") + " " + step.issued().number());
        TicketAnswer.Issued issued = step.issued();
        showNumber(issued, words);
        step.arrival().ifPresent(said -> head().add(line("booked", said)));
        if (issued.priority()) {
            head().add(priority(words));
        }
        body(session.isOnPhone() ? follow(issued.followAddress(), words) : next(issued.followAddress(), words));
        if (!issued.documents().isEmpty()) {
            body(new DocumentList(words.text("ticket.documents"), issued.documents()));
        }
        NativeButton again = again(step, session, words);
        SlipLine slip = new SlipLine(step.tap(), session, words, again);
        head().addComponentAsFirst(slip);
        actions(again, finish(session, words));
    }

    private void showNumber(TicketAnswer.Issued issued, KioskWords words) {
        Span number = new Span(issued.number());
        number.addClassName("number");
        number.setTestId("ticket-number");
        Span label = new Span(words.text("ticket.number"));
        label.addClassName("number-label");
        heading().removeAll();
        heading().add(label, new Span(" "), number);
        head().add(line("service", issued.serviceLabel()), ahead(issued, words));
        // The next visitor gets a sentence without a range, which would contradict it.
        if (issued.ahead() > 0) {
            head().add(announced(issued.announced(), words));
        }
    }

    private static Paragraph announced(Optional<TicketAnswer.Wait> announced, KioskWords words) {
        Paragraph waitText = line(
                "announced",
                announced.map(wait -> waitText(wait, words)).orElseGet(() -> words.text("ticket.wait.none")));
        waitText.setTestId("announced-wait");
        return waitText;
    }

    private static String waitText(TicketAnswer.Wait wait, KioskWords words) {
        if (wait.from() == 0) {
            return words.text("ticket.wait.most", wait.atMost());
        }
        return wait.to() == wait.atMost()
                ? words.text("ticket.wait.between", wait.from(), wait.atMost())
                : words.text("ticket.wait.range", wait.from(), wait.to(), wait.atMost());
    }

    private static Paragraph line(String kind, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(kind);
        return line;
    }

    private static Paragraph ahead(TicketAnswer.Issued issued, KioskWords words) {
        int people = issued.ahead();
        Paragraph ahead = new Paragraph();
        ahead.addClassName("ahead");
        ahead.setTestId("people-ahead");
        ahead.getElement().setAttribute(KioskAttributes.COUNT, String.valueOf(people));
        if (people == 0) {
            // Without an open counter for this queue no wait and no turn is announced.
            ahead.add(new Span(words.text(issued.announced().isPresent() ? "ticket.next" : "ticket.wait.none")));
        } else {
            Span count = new Span(words.text("ticket.count", people));
            count.addClassName("count");
            ahead.add(
                    new Span(words.text("ticket.ahead")),
                    new Span(" "),
                    count,
                    new Span(" "),
                    new Span(words.text("ticket.people", people)));
        }
        return ahead;
    }

    private static Paragraph priority(KioskWords words) {
        Paragraph priority = new Paragraph(Icons.draw(Icons.CHECK), new Span(words.text("ticket.priority")));
        priority.addClassName("has-priority");
        return priority;
    }

    private static Section next(String followAddress, KioskWords words) {
        QrCode code = new QrCode(followAddress, words.text("ticket.qr"));
        code.setTestId("ticket-qr");
        Section next = new Section(
                new Div(new H2(words.text("ticket.seat")), new Paragraph(words.text("ticket.follow"))), code);
        next.addClassName("next");
        return next;
    }

    /** For a browser that did not open the page by itself. */
    private static Anchor follow(String address, KioskWords words) {
        Anchor follow = new Anchor(address, words.text("phone.follow"));
        follow.setRouterIgnore(true);
        follow.addClassNames("action", "primary");
        return follow;
    }

    private static NativeButton again(Step.Ticket step, KioskSession session, KioskWords words) {
        NativeButton again = new NativeButton();
        again.add(Icons.draw(Icons.PRINTER), new Span(words.text("slip.again")));
        again.addClassName("action");
        again.addClickListener(press -> session.printAgain(step.tap()));
        again.setVisible(false);
        return again;
    }
}
