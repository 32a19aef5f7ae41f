// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;

/** Whether the waits that are announced are kept. */
@Route(value = "manager/waits", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/staffing.css")
final class PromisesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PromiseDesk desk;
    private String title = "";

    PromisesView(PromiseDesk desk) {
        this.desk = desk;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        removeAll();
        var words = Words.in(language);
        var book = desk.promises();
        title = words.say("promises.title", book.siteName());
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        getElement().setAttribute(PageAttributes.ZONE, book.zone().getId());
        add(new PromisesPage(book, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
