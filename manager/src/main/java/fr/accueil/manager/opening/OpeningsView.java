// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.LiveState;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The page of the openings: the calendar of the coming months. */
@Route(value = "manager/openings", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/openings.css")
final class OpeningsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpeningPort port;
    private transient @Nullable LiveState<OpeningCalendar> live;
    private String title = "";

    OpeningsView(OpeningPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://manager/openings.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    OpeningsPage show(String language) {
        stop();
        removeAll();
        var words = ManagerWords.in(language);
        var calendar = new LiveState<>(
                UI.getCurrent(),
                port::watch,
                port::calendar,
                Comparator.comparingLong(OpeningCalendar::seq).thenComparing(OpeningCalendar::now));
        live = calendar;
        title = words.say("openings.title", calendar.now().siteName());
        getElement().setAttribute(PageAttributes.ZONE, calendar.now().zone().getId());
        var page = new OpeningsPage(port, calendar, words);
        add(page);
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (live != null) {
            live.end();
            live = null;
        }
    }
}
