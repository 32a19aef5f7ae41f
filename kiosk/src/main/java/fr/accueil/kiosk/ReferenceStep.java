// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.NativeButton;

/** The reference of an appointment, typed. */
final class ReferenceStep extends StepPage {
    private static final int LONGEST = 500;

    private final TypedField field;

    ReferenceStep(Step.Reference step, Visit visit, Words words) {
        super("reference", words.text("checkin.reference"));
        lead(words.text("checkin.reference.where"));
        field = new TypedField(words.text("checkin.reference"), Icons.CALENDAR, LONGEST, step.typed());
        NativeButton validate = primary(words.text("checkin.validate"));
        validate.getElement().setAttribute(DataAttributes.ENTER, "");
        validate.addClickListener(press -> submit(step, visit));
        body(field);
        if (visit.isOnPhone()) {
            field.withOwnKeys();
        } else {
            body(Keyboard.latin(words));
        }
        actions(back(visit, words), validate);
    }

    @Override
    void focusStart() {
        field.focus();
    }

    private static void submit(Step.Reference step, Visit visit) {
        if (!step.typed().peek().isBlank()) {
            visit.checkIn(step.typed().peek(), step.tap());
        }
    }
}
