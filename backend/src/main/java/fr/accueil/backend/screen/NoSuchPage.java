// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address of this house that leads nowhere. */
@AnonymousAllowed
@PageTitle("Page inconnue – Accueil")
@StyleSheet("context://accueil/pages.css")
class NoSuchPage extends Main implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NoSuchPage() {
        Anchor doors = new Anchor("/", "Voir les écrans");
        doors.setRouterIgnore(true);
        doors.addClassName("primary");
        Paragraph lead = new Paragraph("Vérifiez l’adresse, ou revenez à la liste des écrans.");
        lead.addClassName("lead");
        addClassNames("card");
        add(new H1("Cette page n’existe pas"), lead, doors);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        event.getUI().getPage().executeJs("document.documentElement.lang='fr'");
        return 404;
    }
}
