// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** No ticket for this service: how it is done instead, and who to turn to. */
final class GuidanceStep extends StepPage {

    private final Div facts = new Div();

    private GuidanceStep(String label, String explanation) {
        super("guidance", label);
        if (!explanation.isBlank()) {
            lead(explanation);
        }
        facts.addClassName("facts");
        body(facts);
    }

    static GuidanceStep of(ServicePage.AppointmentOnly page, Visit visit, Words words) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.kicker(Icons.CALENDAR, words.text("guidance.appointment"));
        step.explain(page.contacts(), page.documents(), words);
        step.actions(back(visit, words));
        return step;
    }

    static GuidanceStep of(ServicePage.Elsewhere page, Visit visit, Words words) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.kicker(Icons.ELSEWHERE, words.text("guidance.elsewhere"));
        step.explain(page.contacts(), page.documents(), words);
        page.offered().ifPresent(choice -> step.facts.add(offer(choice, visit, words)));
        step.actions(back(visit, words));
        return step;
    }

    private void explain(List<ServicePage.Contact> contacts, List<String> documents, Words words) {
        if (!contacts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("contacts");
            contacts.forEach(contact -> list.add(new ContactCard(contact, words)));
            facts.add(list);
        }
        if (!documents.isEmpty()) {
            facts.add(new Documents(words.text("guidance.documents"), documents));
        }
    }

    private static Section offer(Menu.Choice choice, Visit visit, Words words) {
        H2 title = new H2(words.text("guidance.offer"));
        Section offer =
                new Section(title, new ChoiceButton(choice.label(), choice.hint(), () -> visit.open(choice.service())));
        offer.addClassName("offer");
        return offer;
    }
}
