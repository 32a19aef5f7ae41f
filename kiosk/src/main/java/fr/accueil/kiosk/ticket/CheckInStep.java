// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.ChoiceButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;

/** How to show an appointment: to the reader, or by typing its reference. */
final class CheckInStep extends StepPage {

    CheckInStep(Step.Service step, ServicePage.CheckIn page, KioskSession kioskSession, KioskWords kioskWords) {
        super("checkin", page.label());
        body(present(kioskWords), ways(step, page, kioskSession, kioskWords));
        if (!page.documents().isEmpty()) {
            DocumentList documentList = new DocumentList(kioskWords.text("take.documents"), page.documents());
            page.missing()
                    .ifPresent(missing -> documentList.lacking(kioskWords, () -> kioskSession.lack(missing, step)));
            body(documentList);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), kioskWords));
        }
        actions(back(kioskSession, kioskWords));
    }

    private static Section present(KioskWords kioskWords) {
        Span drawing = new Span(Icons.draw(Icons.SCAN));
        drawing.addClassName("picture");
        Section present = new Section(
                drawing,
                new Div(new H2(kioskWords.text("checkin.present")), new Paragraph(kioskWords.text("checkin.where"))));
        present.addClassName("present");
        return present;
    }

    private static Div ways(
            Step.Service step, ServicePage.CheckIn page, KioskSession kioskSession, KioskWords kioskWords) {
        ChoiceButton type = new ChoiceButton(
                kioskWords.text("checkin.type"),
                kioskWords.text("checkin.type.hint"),
                () -> kioskSession.typeReference(step));
        Div ways = new Div(type);
        ways.addClassName("ways");
        if (page.withoutReference()) {
            ChoiceButton none =
                    new ChoiceButton(kioskWords.text("checkin.none"), kioskWords.text("checkin.none.hint"), () -> {});
            ways.add(none, new TicketButton(none, step, kioskSession, kioskWords).trouble());
        }
        return ways;
    }
}
