// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.accueil.backend.page.PageWords;

/** An address of this house that leads nowhere. */
@AnonymousAllowed
@StyleSheet("context://accueil/pages.css")
class NoSuchPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NoSuchPage() {
        addClassName("page");
        add(apology("unknown.title", "unknown.lead"));
    }

    static Main apology(String title, String sentence) {
        Anchor doors = new Anchor("/", PageWords.text("unknown.back"));
        doors.setRouterIgnore(true);
        doors.addClassName("primary");
        Paragraph lead = new Paragraph(PageWords.text(sentence));
        lead.addClassName("lead");
        Main main = new Main(new H1(PageWords.text(title)), lead, doors);
        main.addClassName("card");
        return main;
    }

    @Override
    public String getPageTitle() {
        return title("unknown.title");
    }

    static String title(String key) {
        return PageWords.text(key) + " – Accueil";
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        event.getUI().getPage().executeJs("document.documentElement.lang='fr'");
        return 404;
    }
}
