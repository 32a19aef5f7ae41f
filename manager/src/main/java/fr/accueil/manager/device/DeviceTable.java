// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerAttributes;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import fr.accueil.manager.device.DeviceList.Device;
import fr.accueil.manager.device.DeviceList.Printer;
import fr.accueil.manager.device.DeviceList.State;
import fr.accueil.manager.device.DeviceList.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The table of kiosks and screens: state, availability today, actions. */
final class DeviceTable {

    private final Signal<DeviceList> list;
    private final ManagerWords words;
    private final DeviceActions actions;
    private final DeviceNames names;

    private DeviceTable(Signal<DeviceList> list, ManagerWords words, DeviceActions actions) {
        this.list = list;
        this.words = words;
        this.actions = actions;
        this.names = new DeviceNames(words);
    }

    /** The devices of some kinds, under the name of the table. */
    static Component of(
            Signal<DeviceList> list,
            String name,
            Set<DeviceList.Kind> kinds,
            ManagerWords words,
            DeviceActions actions) {
        var rows = new DeviceTable(list, words, actions);
        return new LiveTable<>(
                name,
                List.of(
                        words.say("device"),
                        words.say("device.state"),
                        words.say("device.available"),
                        words.say("device.actions")),
                words.say("devices.none"),
                list.map(now -> now.devices().stream()
                        .filter(device -> kinds.contains(device.kind()))
                        .map(Device::key)
                        .toList()),
                rows::row);
    }

    private NativeTableRow row(DeviceList.Key key) {
        var device = list.map(now -> device(now, key));
        var row = new NativeTableRow(name(device), state(device), available(device), actions(device));
        row.getElement().setAttribute(ManagerAttributes.DEVICE, key.text());
        row.bindClassName(
                "warn",
                list.map(now -> device(now, key).filter(DeviceTable::broken).isPresent()));
        return row;
    }

    /** Whether the device needs attention. */
    private static boolean broken(Device device) {
        return device.state() == State.SILENT
                || device.printer().filter(Printer::needsAttention).isPresent()
                || device.voice().filter(Voice::needsAttention).isPresent();
    }

    private Component name(Signal<Optional<Device>> device) {
        var name = new Span();
        name.addClassName("strong");
        name.bindText(device.map(now -> now.map(names::name).orElse("")));
        var place = new Span();
        place.addClassName("place");
        place.bindText(device.map(now -> now.map(Device::place).orElse("")));
        var cell = new NativeTableHeaderCell(new Div(name, place));
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Component state(Signal<Optional<Device>> device) {
        var state = new Span();
        state.addClassName("state");
        state.setTestId("device-state");
        state.bindText(
                list.map(now -> device.get().map(one -> sentence(one, now)).orElse("")));
        for (var value : State.values()) {
            state.bindClassName(
                    key(value),
                    device.map(
                            now -> now.map(Device::state).filter(value::equals).isPresent()));
        }
        var reason = new Span();
        reason.addClassName("reason");
        reason.bindText(device.map(now -> now.flatMap(Device::reason).orElse("")));
        reason.bindVisible(device.map(now -> now.flatMap(Device::reason).isPresent()));
        return new NativeTableCell(new Div(state, reason, printer(device), voice(device)));
    }

    private Component printer(Signal<Optional<Device>> device) {
        var printer = new Span();
        printer.addClassName("printer");
        printer.setTestId("device-printer");
        printer.bindText(list.map(now -> device.get()
                .flatMap(Device::printer)
                .map(one -> sentence(one, now))
                .orElse("")));
        printer.bindVisible(device.map(now -> now.flatMap(Device::printer).isPresent()));
        printer.bindClassName(
                "below",
                device.map(now -> now.flatMap(Device::printer)
                        .filter(Printer::needsAttention)
                        .isPresent()));
        return printer;
    }

    private Component voice(Signal<Optional<Device>> device) {
        var voice = new Span();
        voice.addClassName("printer");
        voice.setTestId("device-voice");
        voice.bindText(list.map(now -> device.get()
                .flatMap(Device::voice)
                .map(one -> words.say(
                        "device.voice." + key(one.sound()),
                        SiteClock.moment(one.since(), now.now(), now.zone(), words)))
                .orElse("")));
        voice.bindVisible(device.map(now -> now.flatMap(Device::voice).isPresent()));
        voice.bindClassName(
                "below",
                device.map(now ->
                        now.flatMap(Device::voice).filter(Voice::needsAttention).isPresent()));
        return voice;
    }

    private String sentence(Printer printer, DeviceList now) {
        var key = "device.printer." + key(printer.paper());
        return printer.since()
                .filter(at -> printer.needsAttention())
                .map(at -> words.say(key + ".since", SiteClock.moment(at, now.now(), now.zone(), words)))
                .orElseGet(() -> words.say(key));
    }

    private String sentence(Device device, DeviceList now) {
        var key = "device.state." + key(device.state());
        return device.since()
                .map(at -> words.say(key + ".since", SiteClock.moment(at, now.now(), now.zone(), words)))
                .orElseGet(() -> words.say(key));
    }

    private Component available(Signal<Optional<Device>> device) {
        var share = new Span();
        share.setTestId("device-available");
        share.bindText(device.map(now -> now.flatMap(Device::available)
                .map(part -> words.say("device.share", Math.floor(part * 1000) / 1000))
                .orElse(words.say("device.share.none"))));
        share.bindClassName(
                "below",
                list.map(now -> device.get()
                        .flatMap(Device::available)
                        .filter(part -> part < now.target())
                        .isPresent()));
        return new NativeTableCell(share);
    }

    private Component actions(Signal<Optional<Device>> device) {
        var buttons = new Div(
                action("code", device, one -> true, actions::code),
                action("test", device, one -> one.printer().isPresent(), actions::printTest),
                action("test-call", device, DeviceTable::shows, actions::callTest),
                action("revoke", device, Device::enrolled, actions::revoke),
                action("out", device, DeviceTable::canBreak, actions::putOutOfOrder),
                action("back", device, one -> one.state() == State.OUT_OF_ORDER, actions::putBackInOrder));
        buttons.addClassName("actions");
        return new NativeTableCell(buttons);
    }

    private static boolean shows(Device device) {
        return device.kind() == DeviceList.Kind.DISPLAY || device.kind() == DeviceList.Kind.SIGN;
    }

    private static boolean canBreak(Device device) {
        return device.kind() == DeviceList.Kind.KIOSK && device.state() != State.OUT_OF_ORDER;
    }

    private Component action(
            String key,
            Signal<Optional<Device>> device,
            SerializablePredicate<Device> offered,
            SerializableConsumer<Device> press) {
        var button = new NativeButton(words.say("device.do." + key));
        button.addClassName("action");
        button.getElement()
                .bindAttribute(
                        "aria-label",
                        device.map(now -> now.map(one ->
                                        words.say("device.do.for", words.say("device.do." + key), names.withPlace(one)))
                                .orElse("")));
        button.addClickListener(click -> device.peek().filter(offered::test).ifPresent(press::accept));
        button.bindVisible(device.map(now -> now.filter(offered::test).isPresent()));
        return button;
    }

    private static Optional<Device> device(DeviceList list, DeviceList.Key key) {
        return list.devices().stream()
                .filter(device -> device.key().equals(key))
                .findFirst();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
