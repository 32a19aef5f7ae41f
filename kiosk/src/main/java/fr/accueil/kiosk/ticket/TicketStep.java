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

/** The number, and what happens next. */
final class TicketStep extends StepPage {

    TicketStep(Step.Ticket step, KioskSession kioskSession, KioskWords kioskWords) {
        super("ticket", kioskWords.text("ticket.number") + " " + step.issued().number());
        TicketAnswer.Issued issued = step.issued();
        showNumber(issued, kioskWords);
        step.arrival().ifPresent(said -> head().add(line("booked", said)));
        if (issued.priority()) {
            head().add(priority(kioskWords));
        }
        body(
                kioskSession.isOnPhone()
                        ? follow(issued.followAddress(), kioskWords)
                        : next(issued.followAddress(), kioskWords));
        if (!issued.documents().isEmpty()) {
            body(new DocumentList(kioskWords.text("ticket.documents"), issued.documents()));
        }
        NativeButton again = again(step, kioskSession, kioskWords);
        SlipLine slip = new SlipLine(step.tap(), kioskSession, kioskWords, again);
        head().addComponentAsFirst(slip);
        actions(again, finish(kioskSession, kioskWords));
    }

    private void showNumber(TicketAnswer.Issued issued, KioskWords kioskWords) {
        Span number = new Span(issued.number());
        number.addClassName("number");
        number.setTestId("ticket-number");
        Span label = new Span(kioskWords.text("ticket.number"));
        label.addClassName("number-label");
        heading().removeAll();
        heading().add(label, new Span(" "), number);
        head().add(line("service", issued.serviceLabel()), ahead(issued, kioskWords));
        // Who is next is told so: a range beside it would be read as another thing.
        if (issued.ahead() > 0) {
            head().add(announced(issued.announced(), kioskWords));
        }
    }

    private static Paragraph announced(Optional<TicketAnswer.Wait> announced, KioskWords kioskWords) {
        Paragraph told = line(
                "announced",
                announced.map(wait -> told(wait, kioskWords)).orElseGet(() -> kioskWords.text("ticket.wait.none")));
        told.setTestId("announced-wait");
        return told;
    }

    private static String told(TicketAnswer.Wait wait, KioskWords kioskWords) {
        if (wait.from() == 0) {
            return kioskWords.text("ticket.wait.most", wait.atMost());
        }
        return wait.to() == wait.atMost()
                ? kioskWords.text("ticket.wait.between", wait.from(), wait.atMost())
                : kioskWords.text("ticket.wait.range", wait.from(), wait.to(), wait.atMost());
    }

    private static Paragraph line(String kind, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(kind);
        return line;
    }

    private static Paragraph ahead(TicketAnswer.Issued issued, KioskWords kioskWords) {
        int people = issued.ahead();
        Paragraph ahead = new Paragraph();
        ahead.addClassName("ahead");
        ahead.setTestId("people-ahead");
        ahead.getElement().setAttribute(KioskAttributes.COUNT, String.valueOf(people));
        if (people == 0) {
            // Without an open counter for this queue no wait is announced: nobody is promised to be next.
            ahead.add(new Span(kioskWords.text(issued.announced().isPresent() ? "ticket.next" : "ticket.wait.none")));
        } else {
            Span count = new Span(kioskWords.text("ticket.count", people));
            count.addClassName("count");
            ahead.add(
                    new Span(kioskWords.text("ticket.ahead")),
                    new Span(" "),
                    count,
                    new Span(" "),
                    new Span(kioskWords.text("ticket.people", people)));
        }
        return ahead;
    }

    private static Paragraph priority(KioskWords kioskWords) {
        Paragraph priority = new Paragraph(Icons.draw(Icons.CHECK), new Span(kioskWords.text("ticket.priority")));
        priority.addClassName("has-priority");
        return priority;
    }

    private static Section next(String followAddress, KioskWords kioskWords) {
        QrCode code = new QrCode(followAddress, kioskWords.text("ticket.qr"));
        code.setTestId("ticket-qr");
        Section next = new Section(
                new Div(new H2(kioskWords.text("ticket.seat")), new Paragraph(kioskWords.text("ticket.follow"))), code);
        next.addClassName("next");
        return next;
    }

    /** Where the browser did not go there by itself. */
    private static Anchor follow(String address, KioskWords kioskWords) {
        Anchor follow = new Anchor(address, kioskWords.text("phone.follow"));
        follow.setRouterIgnore(true);
        follow.addClassNames("action", "primary");
        return follow;
    }

    private static NativeButton again(Step.Ticket step, KioskSession kioskSession, KioskWords kioskWords) {
        NativeButton again = new NativeButton();
        again.add(Icons.draw(Icons.PRINTER), new Span(kioskWords.text("slip.again")));
        again.addClassName("action");
        again.addClickListener(press -> kioskSession.printAgain(step.tap()));
        again.setVisible(false);
        return again;
    }
}
