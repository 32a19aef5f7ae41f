// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

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
import fr.accueil.backend.language.StaffScreens;
import fr.accueil.screenkit.DocumentLanguage;
import java.util.Locale;

/** An address of this server without a page. */
@AnonymousAllowed
@StyleSheet("context://accueil/pages.css")
class NoSuchPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private String title = "";

    NoSuchPage() {
        addClassName("page");
    }

    static Main apology(String title, String sentence, Locale language) {
        Anchor start = new Anchor("/", PageWords.text("unknown.back", language));
        start.setRouterIgnore(true);
        start.addClassName("primary");
        Paragraph lead = new Paragraph(PageWords.text(sentence, language));
        lead.addClassName("lead");
        Main main = new Main(new H1(PageWords.text(title, language)), lead, start);
        main.addClassName("card");
        return main;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    static String title(String key, Locale language) {
        return PageWords.text(key, language) + " – Accueil";
    }

    /** The staff's language on their own addresses; a visitor's screen stays French whatever its machine prefers. */
    static Locale language(BeforeEnterEvent event) {
        return StaffScreens.isStaff(event.getLocation()) ? StaffScreens.language(event.getLocation()) : Locale.FRENCH;
    }

    /** Says in which language the page is. */
    static void says(Locale language, BeforeEnterEvent event) {
        DocumentLanguage.set(event.getUI(), language);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Locale language = language(event);
        title = title("unknown.title", language);
        removeAll();
        add(apology("unknown.title", "unknown.lead", language));
        says(language, event);
        return 404;
    }
}
