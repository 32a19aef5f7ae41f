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

    CheckInStep(Step.Service step, ServicePage.CheckIn page, KioskSession session, KioskWords words) {
        super("checkin", page.label());
        body(present(words), otherWays(step, page, session, words));
        if (!page.documents().isEmpty()) {
            DocumentList documents = new DocumentList(words.text("take.documents"), page.documents());
            page.missing().ifPresent(missing -> documents.lacking(words, () -> session.showMissing(missing, step)));
            body(documents);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), words));
        }
        actions(back(session, words));
    }

    private static Section present(KioskWords words) {
        Span drawing = new Span(Icons.draw(Icons.SCAN));
        drawing.addClassName("picture");
        Section present = new Section(
                drawing, new Div(new H2(words.text("checkin.present")), new Paragraph(words.text("checkin.where"))));
        present.addClassName("present");
        return present;
    }

    private static Div otherWays(Step.Service step, ServicePage.CheckIn page, KioskSession session, KioskWords words) {
        ChoiceButton type = new ChoiceButton(
                words.text("checkin.type"), words.text("checkin.type.hint"), () -> session.typeReference(step));
        Div otherWays = new Div(type);
        otherWays.addClassName("ways");
        if (page.withoutReference()) {
            ChoiceButton none = new ChoiceButton(words.text("checkin.none"), words.text("checkin.none.hint"), () -> {});
            otherWays.add(none, new TicketButton(none, step, session, words).failureNotice());
        }
        return otherWays;
    }
}
