// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.device.DeviceList.Kind;
import java.util.EnumSet;

/** The content of the page: whether all devices work, then each kiosk and screen. */
final class DevicesPage extends Div {

    private final Signal<DeviceList> list;
    private final ManagerWords words;

    DevicesPage(Signal<DeviceList> list, ManagerWords words, DeviceActions actions) {
        this.list = list;
        this.words = words;
        addClassNames("floor", "devices");
        add(new Main(
                answer(),
                DeviceTable.of(
                        list, words.say("devices"), EnumSet.of(Kind.KIOSK, Kind.DISPLAY, Kind.SURVEY), words, actions),
                DeviceTable.of(list, words.say("devices.signs"), EnumSet.of(Kind.SIGN), words, actions),
                new UnshownFiles(list.map(DeviceList::unshown), words)));
    }

    private Component answer() {
        var sentence = new H1();
        sentence.bindText(list.map(this::sentence));
        var status = new Div(sentence);
        status.getElement().setAttribute("role", "status");
        var target = new Paragraph();
        target.bindText(list.map(now -> words.say("devices.target", now.target())));
        target.addClassName("target");
        var answer = new Div(status, target);
        answer.addClassName("answer");
        return answer;
    }

    private String sentence(DeviceList now) {
        var awaited = now.devices().stream().filter(DevicesPage::awaited).toList();
        var unlinked = awaited.stream().filter(DevicesPage::isUnlinked).count();
        var broken = awaited.stream()
                .filter(device -> !isUnlinked(device) && device.state() != DeviceList.State.WORKS)
                .count();
        if (broken > 0) {
            var linked = awaited.size() - unlinked;
            return linked == 1 ? words.say("devices.only") : words.say("devices.some", broken, linked);
        }
        return unlinked > 0 ? words.say("devices.unlinked", unlinked) : words.say("devices.all", 0, awaited.size());
    }

    /** A device that was never enrolled does not fail. */
    private static boolean isUnlinked(DeviceList.Device device) {
        return device.state() == DeviceList.State.NOT_ENROLLED;
    }

    /** A sign is optional: only an enrolled one has to work. */
    private static boolean awaited(DeviceList.Device device) {
        return device.kind() != Kind.SIGN || !isUnlinked(device);
    }
}
