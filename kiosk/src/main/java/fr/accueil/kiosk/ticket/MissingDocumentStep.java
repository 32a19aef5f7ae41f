// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import java.util.Optional;

/** Advice about a missing document, and the service that helps meanwhile. */
final class MissingDocumentStep extends StepPage {

    MissingDocumentStep(Step.Missing step, KioskSession session, KioskWords words) {
        super("missing", words.text("missing.title"));
        ServicePage.Missing missing = step.advice();
        kicker(Icons.SHEET, step.back().page().label());
        if (!missing.advice().isBlank()) {
            lead(missing.advice());
        }
        Div facts = new Div();
        facts.addClassName("facts");
        GuidanceStep.contacts(missing.contacts(), words).ifPresent(facts::add);
        Optional<Menu.Choice> person = missing.offered().or(step::reception);
        if (person.isEmpty()) {
            facts.add(ask(words));
        }
        body(facts);
        NativeButton complete = new NativeButton(words.text(complete(step.back().page())), press -> session.back());
        complete.addClassName("action");
        end(person, step, complete, session, words);
    }

    private static String complete(ServicePage page) {
        return page instanceof ServicePage.CheckIn ? "missing.all.checkin" : "missing.all";
    }
}
