// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.NativeButton;

/** The last look before a ticket: the documents, whether one has priority, and the one button. */
final class TakeTicketStep extends StepPage {

    TakeTicketStep(Step.Service step, ServicePage.TakeTicket page, Visit visit, Words words) {
        super("take", page.label());
        NativeButton take = primary(words.text("take.ticket"));
        TicketPress press = new TicketPress(take, step, visit, words);
        if (page.documents().isEmpty()) {
            lead(words.text("take.nothing"));
        } else {
            Documents documents = new Documents(words.text("take.documents"), page.documents());
            page.missing().ifPresent(missing -> documents.lacking(words, () -> visit.lack(missing, step)));
            body(documents);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), words));
        }
        body(press.trouble());
        actions(back(visit, words), take);
    }
}
