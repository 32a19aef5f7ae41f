// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;

/** The hall as it is now, for the accueil manager. */
@Route("manager")
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/manager.css")
final class ManagerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FloorDesk desk;
    private final transient HallDesk hallDesk;
    private transient Registration watching = () -> {};
    private transient Registration watchingHall = () -> {};
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
        var floor = new ValueSignal<>(desk.floor());
        title = words.say("title", floor.peek().siteName());
        ui.getPage()
                .executeJs("document.documentElement.lang=$0", words.locale().toLanguageTag());
        getElement().setAttribute("data-zone", floor.peek().zone().getId());
        var hall = new ValueSignal<>(hallDesk.hall());
        var actions = new HallActions(hallDesk, words, () -> hall.set(hallDesk.hall()));
        add(new FloorPage(floor, hall, words, new HallPanel(hall, words, actions), counter -> {
            desk.answerHelp(counter);
            accept(floor, desk.floor());
        }));
        SerializableConsumer<Floor> turn = ui.accessLater(next -> accept(floor, next), () -> {});
        watching = desk.watch(turn::accept);
        SerializableConsumer<HallNow> turnHall = ui.accessLater(hall::set, () -> {});
        watchingHall = hallDesk.watch(turnHall::accept);
        // What happened between the first look and the watch.
        accept(floor, desk.floor());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static void accept(ValueSignal<Floor> floor, Floor next) {
        if (next.seq() >= floor.peek().seq()) {
            floor.set(next);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        watching.remove();
        watching = () -> {};
        watchingHall.remove();
        watchingHall = () -> {};
    }
}
