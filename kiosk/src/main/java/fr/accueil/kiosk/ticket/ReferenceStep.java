// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.kiosk.common.ScreenKeyboard;
import fr.accueil.kiosk.common.TypedField;

/** The reference of an appointment, typed. */
final class ReferenceStep extends StepPage {
    private static final int LONGEST = 500;

    private final TypedField field;

    ReferenceStep(Step.Reference step, KioskSession session, KioskWords words) {
        super("reference", words.text("checkin.reference"));
        lead(words.text("checkin.reference.where"));
        field = new TypedField(words.text("checkin.reference"), Icons.CALENDAR, LONGEST, step.typed());
        NativeButton validate = primary(words.text("checkin.validate"));
        validate.getElement().setAttribute(KioskAttributes.ENTER, "");
        validate.addClickListener(press -> submit(step, session));
        body(field);
        if (session.isOnPhone()) {
            field.withOwnKeys();
        } else {
            body(ScreenKeyboard.latin(words));
        }
        actions(back(session, words), validate);
    }

    @Override
    public void focusStart() {
        field.focus();
    }

    private static void submit(Step.Reference step, KioskSession session) {
        if (!step.typed().peek().isBlank()) {
            session.checkIn(step.typed().peek(), step.tap());
        }
    }
}
