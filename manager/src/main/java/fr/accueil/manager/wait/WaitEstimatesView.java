// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;

/** The page of the coverage of wait estimates. */
@Route(value = "manager/waits", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/staffing.css")
final class WaitEstimatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WaitEstimatePort port;
    private String title = "";

    WaitEstimatesView(WaitEstimatePort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        removeAll();
        var words = ManagerWords.in(language);
        var book = port.estimates();
        title = words.say("promises.title", book.siteName());
        getElement().setAttribute(PageAttributes.ZONE, book.zone().getId());
        add(new WaitEstimatesPage(book, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
