// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** No ticket for this service: how it is done instead, and who to turn to. */
final class GuidanceStep extends StepPage {

    private static final int WAY_STEPS = 3;

    private final Div facts = new Div();

    private GuidanceStep(String label, String explanation) {
        super("guidance", label);
        if (!explanation.isBlank()) {
            lead(explanation);
        }
        facts.addClassName("facts");
        body(facts);
    }

    static GuidanceStep of(
            ServicePage.AppointmentOnly page, Step.Service from, KioskSession kioskSession, KioskWords kioskWords) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.kicker(Icons.CALENDAR, kioskWords.text("guidance.appointment"));
        contacts(page.contacts(), kioskWords).ifPresent(step.facts::add);
        step.end(page.documents(), from.reception(), from, kioskSession, kioskWords);
        return step;
    }

    static GuidanceStep of(
            ServicePage.Elsewhere page, Step.Service from, KioskSession kioskSession, KioskWords kioskWords) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.way(page.place(), kioskWords);
        contacts(page.contacts(), kioskWords).ifPresent(step.facts::add);
        step.end(page.documents(), page.offered().or(from::reception), from, kioskSession, kioskWords);
        return step;
    }

    private void way(ServicePage.Elsewhere.Place place, KioskWords kioskWords) {
        switch (place) {
            case ANYWHERE -> kicker(Icons.ELSEWHERE, kioskWords.text("guidance.elsewhere"));
            case TOWN_HALL -> way(Icons.TOWN_HALL, "guidance.townhall", kioskWords);
            case POST -> way(Icons.ENVELOPE, "guidance.post", kioskWords);
        }
    }

    /** What to do, one thing after the other. */
    private void way(String icon, String key, KioskWords kioskWords) {
        kicker(icon, kioskWords.text(key));
        OrderedList steps = new OrderedList();
        IntStream.rangeClosed(1, WAY_STEPS).forEach(step -> steps.add(new ListItem(kioskWords.text(key + "." + step))));
        Section way = new Section(new H2(kioskWords.text("guidance.steps")), steps);
        way.addClassName("way");
        facts.add(way);
    }

    private void end(
            List<String> documents,
            Optional<Menu.Choice> person,
            Step.Service from,
            KioskSession kioskSession,
            KioskWords kioskWords) {
        if (!documents.isEmpty()) {
            facts.add(new DocumentList(kioskWords.text("guidance.documents"), documents));
        }
        if (person.isEmpty()) {
            facts.add(ask(kioskWords));
        }
        end(person, from, back(kioskSession, kioskWords), kioskSession, kioskWords);
    }

    static Optional<UnorderedList> contacts(List<ServicePage.Contact> contacts, KioskWords kioskWords) {
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("contacts");
        contacts.forEach(contact -> list.add(new ContactCard(contact, kioskWords)));
        return Optional.of(list);
    }
}
