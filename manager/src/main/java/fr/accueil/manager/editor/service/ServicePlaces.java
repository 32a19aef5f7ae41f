// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import fr.accueil.manager.common.Choice;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where services and what they refer to stand in the definition, and what can be chosen of it. */
final class ServicePlaces {

    static final DraftPlace SERVICES = DraftPlace.of("services");
    static final DraftPlace GROUPS = DraftPlace.of("groups");
    static final DraftPlace QUEUES = DraftPlace.of("queues");

    /** As the site file writes them, in the order shown. */
    static final List<String> OUTCOMES = List.of("ticket", "check-in", "digital-point", "appointment-only", "redirect");

    static final List<String> ICONS =
            List.of("appointment", "residence", "driving", "identity", "people", "help", "question");

    static final List<String> CONTACTS = List.of("web", "phone", "mail", "post");

    private static final Set<String> RECEIVED = Set.of("ticket", "check-in", "digital-point");

    private ServicePlaces() {}

    /** Whether a visitor can wait for it here. */
    static boolean isReceived(String outcome) {
        return RECEIVED.contains(outcome);
    }

    static List<Choice> outcomes(EditorDesk desk) {
        return OUTCOMES.stream()
                .map(outcome -> new Choice(outcome, desk.say("editor.outcome." + outcome)))
                .toList();
    }

    static List<Choice> icons(EditorDesk desk) {
        return ICONS.stream()
                .map(icon -> new Choice(icon, desk.say("editor.icon." + icon)))
                .toList();
    }

    static List<Choice> contacts(EditorDesk desk) {
        return CONTACTS.stream()
                .map(kind -> new Choice(kind, desk.say("editor.contact." + kind)))
                .toList();
    }

    static List<Choice> groups(EditorDesk desk) {
        return desk.part(GROUPS).entries().stream()
                .map(group -> new Choice(group.name(), label(desk, group)))
                .toList();
    }

    static List<Choice> queues(EditorDesk desk) {
        return desk.part(QUEUES).entries().stream()
                .map(queue -> new Choice(
                        queue.name(), queue.name() + " · " + queue.at("name").text(desk.first())))
                .toList();
    }

    /** The services that give a ticket, and none. */
    static List<Choice> helping(EditorDesk desk) {
        return Stream.concat(
                        Stream.of(new Choice("", desk.say("editor.none"))),
                        desk.part(SERVICES).entries().stream()
                                .filter(service ->
                                        isReceived(service.at("outcome").text()))
                                .map(service -> new Choice(service.name(), label(desk, service))))
                .toList();
    }

    /** In the first language; the code where there is none. */
    static String label(EditorDesk desk, DraftPart entry) {
        String label = entry.at("label").text(desk.first());
        return label.isEmpty() ? entry.name() : label;
    }
}
