// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.screenkit.LiveState;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The hall as it is now, for the accueil manager. */
@Route(value = "manager", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
final class ManagerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FloorDesk desk;
    private final transient HallDesk hallDesk;
    private transient @Nullable LiveState<Floor> liveFloor;
    private transient @Nullable LiveState<HallNow> liveHall;
    private String title = "";

    ManagerView(FloorDesk desk, HallDesk hallDesk) {
        this.desk = desk;
        this.hallDesk = hallDesk;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        stop();
        removeAll();
        var words = Words.in(language);
        var ui = UI.getCurrent();
        var floor = new LiveState<>(ui, desk::watch, desk::floor, Comparator.comparingLong(Floor::seq));
        liveFloor = floor;
        var hall = new LiveState<>(ui, hallDesk::watch, hallDesk::hall, Comparator.comparingLong(HallNow::seq));
        liveHall = hall;
        title = words.say("title", floor.now().siteName());
        DocumentLanguage.set(ui, words.locale());
        getElement().setAttribute(PageAttributes.ZONE, floor.now().zone().getId());
        var panel = new HallPanel(hall.signal(), words, new HallActions(hallDesk, words, hall::refresh));
        add(new FloorPage(floor.signal(), hall.signal(), words, panel, counter -> {
            desk.answerHelp(counter);
            floor.refresh();
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
        if (liveFloor != null) {
            liveFloor.end();
            liveFloor = null;
        }
        if (liveHall != null) {
            liveHall.end();
            liveHall = null;
        }
    }
}
