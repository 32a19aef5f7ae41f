// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** How to show an appointment: to the reader, or by typing its reference. */
final class CheckInStep extends StepPage {

    CheckInStep(Step.Service step, ServicePage.CheckIn page, Visit visit, Words words) {
        super("checkin", page.label());
        body(present(words), ways(step, page, visit, words));
        if (!page.documents().isEmpty()) {
            Documents documents = new Documents(words.text("take.documents"), page.documents());
            page.missing().ifPresent(missing -> documents.lacking(words, () -> visit.lack(missing, step)));
            body(documents);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), words));
        }
        actions(back(visit, words));
    }

    private static Section present(Words words) {
        Span drawing = new Span(Icons.draw(Icons.SCAN));
        drawing.addClassName("picture");
        Section present = new Section(
                drawing, new Div(new H2(words.text("checkin.present")), new Paragraph(words.text("checkin.where"))));
        present.addClassName("present");
        return present;
    }

    private static Div ways(Step.Service step, ServicePage.CheckIn page, Visit visit, Words words) {
        ChoiceButton type = new ChoiceButton(
                words.text("checkin.type"), words.text("checkin.type.hint"), () -> visit.typeReference(step));
        Div ways = new Div(type);
        ways.addClassName("ways");
        if (page.withoutReference()) {
            ChoiceButton none = new ChoiceButton(words.text("checkin.none"), words.text("checkin.none.hint"), () -> {});
            ways.add(none, new TicketPress(none, step, visit, words).trouble());
        }
        return ways;
    }
}
