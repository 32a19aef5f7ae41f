// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

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

/** The page of kiosks and screens. */
@Route(value = "manager/devices", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/devices.css")
final class DevicesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DevicePort port;
    private transient @Nullable LiveState<DeviceList> live;
    private String title = "";

    DevicesView(DevicePort port) {
        this.port = port;
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
        var list = new LiveState<>(
                ui,
                port::watch,
                port::devices,
                Comparator.comparingLong(DeviceList::seq).thenComparing(DeviceList::now));
        live = list;
        var zone = list.now().zone();
        title = words.say("devices.title", list.now().siteName());
        getElement().setAttribute(PageAttributes.ZONE, zone.getId());
        var actions = new DeviceActions(port, words, zone, list::refresh);
        add(new DevicesPage(list.signal(), words, actions));
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
