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

/** The page of a service without tickets: how to use it instead, and whom to contact. */
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
            ServicePage.AppointmentOnly page, Step.Service from, KioskSession session, KioskWords words) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.kicker(Icons.CALENDAR, words.text("guidance.appointment"));
        contacts(page.contacts(), words).ifPresent(step.facts::add);
        step.end(page.documents(), from.reception(), from, session, words);
        return step;
    }

    static GuidanceStep of(ServicePage.Elsewhere page, Step.Service from, KioskSession session, KioskWords words) {
        GuidanceStep step = new GuidanceStep(page.label(), page.explanation());
        step.showPlace(page.place(), words);
        contacts(page.contacts(), words).ifPresent(step.facts::add);
        step.end(page.documents(), page.offered().or(from::reception), from, session, words);
        return step;
    }

    private void showPlace(ServicePage.Elsewhere.Place place, KioskWords words) {
        switch (place) {
            case ANYWHERE -> kicker(Icons.ELSEWHERE, words.text("guidance.elsewhere"));
            case TOWN_HALL -> showPlace(Icons.TOWN_HALL, "guidance.townhall", words);
            case POST -> showPlace(Icons.ENVELOPE, "guidance.post", words);
        }
    }

    /** The list of what to do, in order. */
    private void showPlace(String icon, String key, KioskWords words) {
        kicker(icon, words.text(key));
        OrderedList steps = new OrderedList();
        IntStream.rangeClosed(1, WAY_STEPS).forEach(step -> steps.add(new ListItem(words.text(key + "." + step))));
        Section section = new Section(new H2(words.text("guidance.steps")), steps);
        section.addClassName("way");
        facts.add(section);
    }

    private void end(
            List<String> documents,
            Optional<Menu.Choice> person,
            Step.Service from,
            KioskSession session,
            KioskWords words) {
        if (!documents.isEmpty()) {
            facts.add(new DocumentList(words.text("guidance.documents"), documents));
        }
        if (person.isEmpty()) {
            facts.add(ask(words));
        }
        end(person, from, back(session, words), session, words);
    }

    static Optional<UnorderedList> contacts(List<ServicePage.Contact> contacts, KioskWords words) {
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("contacts");
        contacts.forEach(contact -> list.add(new ContactCard(contact, words)));
        return Optional.of(list);
    }
}
