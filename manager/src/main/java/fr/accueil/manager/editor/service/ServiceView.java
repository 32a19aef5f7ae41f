// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.service;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.editor.EditorDesk;
import fr.accueil.manager.editor.EditorPort;
import fr.accueil.manager.editor.EditorSection;
import fr.accueil.manager.editor.SectionPage;
import jakarta.annotation.security.RolesAllowed;

/** One service: its form, and beside it what the visitor will see. */
@Route(value = EditorSection.AT + "services/:service", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
final class ServiceView extends SectionPage {

    private final transient PreviewPort previews;
    private String service = "";

    ServiceView(EditorPort port, PreviewPort previews) {
        super(port, EditorSection.SERVICES);
        this.previews = previews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        service = event.getRouteParameters().get("service").orElse("");
        super.beforeEnter(event);
    }

    /** Shows the form of a service in a language. */
    void show(String code, String language) {
        service = code;
        show(language);
    }

    @Override
    protected Component forms(EditorDesk desk) {
        var back = new Anchor("/" + EditorSection.SERVICES.route(), desk.say("editor.service.all"));
        back.addClassName("back");
        if (!desk.part(ServicePlaces.SERVICES.at(service)).isThere()) {
            return new Section(back, new Paragraph(desk.say("editor.service.unknown", service)));
        }
        var both = new Div(new ServiceForm(desk, service), new ServicePreview(desk, previews, service));
        both.addClassName("with-preview");
        var section = new Section(back, both);
        section.addClassName("service");
        return section;
    }
}
