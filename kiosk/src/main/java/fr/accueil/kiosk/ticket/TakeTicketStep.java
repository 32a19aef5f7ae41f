// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.common.KioskWords;

/** The last page before a ticket: the documents, the choice of priority, and one button. */
final class TakeTicketStep extends StepPage {

    TakeTicketStep(Step.Service step, ServicePage.TakeTicket page, KioskSession session, KioskWords words) {
        super("take", page.label());
        NativeButton take = primary(words.text("take.ticket"));
        TicketButton press = new TicketButton(take, step, session, words);
        if (page.documents().isEmpty()) {
            lead(words.text("take.nothing"));
        } else {
            DocumentList documents = new DocumentList(words.text("take.documents"), page.documents());
            page.missing().ifPresent(missing -> documents.lacking(words, () -> session.showMissing(missing, step)));
            body(documents);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), words));
        }
        body(press.failureNotice());
        actions(back(session, words), take);
    }
}
