// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.AddEntry;
import fr.accueil.manager.editor.DraftPart;
import fr.accueil.manager.editor.DraftPlace;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.EntryList;
import fr.accueil.manager.editor.SectionPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services in their order, and the groups in which the kiosk shows them. */
@Route(value = EditorSection.AT + "services", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class ServicesView extends SectionPage {

    ServicesView(EditorPort port) {
        super(port, EditorSection.SERVICES);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var services = new Section(
                new H2(desk.say(EditorSection.SERVICES.key())),
                new Paragraph(desk.say("editor.services.how")),
                new EntryList(
                        desk,
                        ServicePlaces.SERVICES,
                        (place, service) -> row(desk, place, service),
                        (place, service) -> desk.say("editor.service", ServicePlaces.label(desk, service))),
                new AddEntry(desk, ServicePlaces.SERVICES, "code", "label", fresh(desk), "editor.service.add")
                        .then(ServicesView::open));
        services.addClassName("services");
        return new Div(services, GroupForms.of(desk), new SharedForm(desk));
    }

    /** A ticket of the first queue, in the first group: what is in every site. */
    private static Map<String, DraftPart> fresh(EditorDesk desk) {
        Map<String, DraftPart> fields = new LinkedHashMap<>();
        first(ServicePlaces.groups(desk), "group", fields);
        fields.put("outcome", new DraftPart.Text("ticket"));
        first(ServicePlaces.queues(desk), "queue", fields);
        return fields;
    }

    private static void first(List<Choice> choices, String field, Map<String, DraftPart> fields) {
        choices.stream().findFirst().ifPresent(choice -> fields.put(field, new DraftPart.Text(choice.code())));
    }

    private static void open(String code) {
        UI.getCurrent().navigate(EditorSection.SERVICES.route() + "/" + code);
    }

    private static Div row(EditorDesk desk, DraftPlace place, DraftPart service) {
        var link = new Anchor(
                "/" + EditorSection.SERVICES.route() + "/" + service.name(), ServicePlaces.label(desk, service));
        link.addClassName("name");
        var facts = new Paragraph(new Span(service.name()), new Span(outcome(desk, service)));
        facts.addClassName("facts");
        String queue = service.at("queue").text();
        if (!queue.isEmpty()) {
            facts.add(new Span(desk.say("editor.service.queue", queue)));
        }
        long lacking = desk.state().languages().stream()
                .skip(1)
                .mapToLong(language -> service.lacking(desk.first(), language))
                .sum();
        if (lacking > 0) {
            var missing = new Span(desk.say("editor.service.lacking", lacking));
            missing.addClassName("missing");
            facts.add(missing);
        }
        desk.mistakeIn(place).ifPresent(mistake -> {
            var wrong = new Span(desk.say("editor.to-mend"));
            wrong.addClassName("missing");
            facts.add(wrong);
        });
        return new Div(link, facts);
    }

    private static String outcome(EditorDesk desk, DraftPart service) {
        String outcome = service.at("outcome").text();
        return ServicePlaces.OUTCOMES.contains(outcome) ? desk.say("editor.outcome." + outcome) : outcome;
    }
}
