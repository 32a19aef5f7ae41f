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

/** The kiosks and screens as they are now. */
@Route("manager/devices")
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/manager.css")
@StyleSheet("context://manager/devices.css")
final class DevicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeviceDesk desk;
    private transient Registration watching = () -> {};
    private String title = "";

    DevicesView(DeviceDesk desk) {
        this.desk = desk;
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
        var list = new ValueSignal<>(desk.devices());
        title = words.say("devices.title", list.peek().siteName());
        ui.getPage()
                .executeJs("document.documentElement.lang=$0", words.locale().toLanguageTag());
        getElement().setAttribute("data-zone", list.peek().zone().getId());
        var actions = new DeviceActions(desk, words, list.peek().zone(), () -> accept(list, desk.devices()));
        add(new DevicesPage(list, words, actions));
        SerializableConsumer<DeviceList> turn = ui.accessLater(next -> accept(list, next), () -> {});
        watching = desk.watch(turn);
        // What happened between the first look and the watch.
        accept(list, desk.devices());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static void accept(ValueSignal<DeviceList> list, DeviceList next) {
        if (!next.now().isBefore(list.peek().now())) {
            list.set(next);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        watching.remove();
        watching = () -> {};
    }
}
