// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.common.KioskWords;

/** The last look before a ticket: the documents, whether one has priority, and the one button. */
final class TakeTicketStep extends StepPage {

    TakeTicketStep(Step.Service step, ServicePage.TakeTicket page, KioskSession kioskSession, KioskWords kioskWords) {
        super("take", page.label());
        NativeButton take = primary(kioskWords.text("take.ticket"));
        TicketButton press = new TicketButton(take, step, kioskSession, kioskWords);
        if (page.documents().isEmpty()) {
            lead(kioskWords.text("take.nothing"));
        } else {
            DocumentList documentList = new DocumentList(kioskWords.text("take.documents"), page.documents());
            page.missing()
                    .ifPresent(missing -> documentList.lacking(kioskWords, () -> kioskSession.lack(missing, step)));
            body(documentList);
        }
        if (page.priority()) {
            body(new PriorityToggle(step.priority(), kioskWords));
        }
        body(press.trouble());
        actions(back(kioskSession, kioskWords), take);
    }
}
