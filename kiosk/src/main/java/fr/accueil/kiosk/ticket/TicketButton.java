// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskWords;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Makes a button take a ticket, and shows a sentence when that failed. */
final class TicketButton {
    private static final Logger LOG = System.getLogger(TicketButton.class.getName());

    private final Step.Service step;
    private final KioskSession session;
    private final NativeButton button;
    private final Paragraph failureNotice;

    TicketButton(NativeButton button, Step.Service step, KioskSession session, KioskWords words) {
        this.step = step;
        this.session = session;
        this.button = button;
        this.failureNotice = new Paragraph(words.text("take.trouble"));
        failureNotice.addClassName("trouble");
        failureNotice.getElement().setAttribute("role", "alert");
        failureNotice.setVisible(false);
        button.getElement().setAttribute(KioskAttributes.ONCE, "");
        button.addClickListener(press -> take());
    }

    Paragraph failureNotice() {
        return failureNotice;
    }

    /** A press that failed may be repeated: it requests the same ticket. */
    private void take() {
        button.setEnabled(false);
        failureNotice.setVisible(false);
        try {
            session.take(step);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "No ticket for service " + step.code(), failure);
            failureNotice.setVisible(true);
            button.setEnabled(true);
            button.getElement().executeJs("this.disabled = false");
        }
    }
}
