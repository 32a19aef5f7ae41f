// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.preview;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskSession;
import fr.accueil.kiosk.ticket.SessionScreen;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The kiosk's page of one service, to look at: nothing on it can be pressed. It stands in the page of the site's editor. */
@Route("manager/site/preview/:service/:language")
@RolesAllowed("ADMIN")
@StyleSheet("context://kiosk/kiosk.css")
@StyleSheet("context://kiosk/layouts.css")
@StyleSheet("context://kiosk/typing.css")
@StyleSheet("context://kiosk/checkin.css")
@StyleSheet("context://kiosk/slip.css")
@StyleSheet("context://kiosk/aids.css")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PreviewKioskPort port;
    private final Clock clock;
    private String title = "";

    PreviewView(PreviewKioskPort port, Clock clock) {
        this.port = port;
        this.clock = clock;
        getElement().setAttribute("inert", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(
                event.getRouteParameters().get("service").orElse(""),
                event.getRouteParameters().get("language").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param language one that the site does not have shows the first one */
    void open(String service, String language) {
        removeAll();
        port.open().ifPresent(welcome -> show(welcome, service, language));
    }

    private void show(KioskArrival.Welcome welcome, String service, String language) {
        title = welcome.siteName();
        KioskSession session = new KioskSession(port, "", welcome, clock);
        welcome.languages().stream()
                .filter(known -> known.locale().getLanguage().equals(language))
                .findFirst()
                .ifPresent(session::speak);
        session.open(service);
        add(new SessionScreen(session, () -> {}));
    }
}
