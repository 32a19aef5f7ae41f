// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
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

/** The manager's page of the current hall. */
@Route(value = "manager", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
final class HallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QueueOverviewPort port;
    private final transient HallPort hallPort;
    private transient @Nullable LiveState<QueueOverview> liveOverview;
    private transient @Nullable LiveState<HallSnapshot> liveHall;
    private String title = "";

    HallView(QueueOverviewPort port, HallPort hallPort) {
        this.port = port;
        this.hallPort = hallPort;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        stop();
        removeAll();
        var words = ManagerWords.in(language);
        var ui = UI.getCurrent();
        var overview = new LiveState<>(ui, port::watch, port::overview, Comparator.comparingLong(QueueOverview::seq));
        liveOverview = overview;
        var hall = new LiveState<>(ui, hallPort::watch, hallPort::hall, Comparator.comparingLong(HallSnapshot::seq));
        liveHall = hall;
        title = words.say("title", overview.now().siteName());
        getElement().setAttribute(PageAttributes.ZONE, overview.now().zone().getId());
        var panel = new HallPanel(hall.signal(), words, new HallActions(hallPort, words, hall::refresh));
        add(new HallPage(overview.signal(), hall.signal(), words, panel, counter -> {
            port.answerHelp(counter);
            overview.refresh();
        }));
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
        if (liveOverview != null) {
            liveOverview.end();
            liveOverview = null;
        }
        if (liveHall != null) {
            liveHall.end();
            liveHall = null;
        }
    }
}
