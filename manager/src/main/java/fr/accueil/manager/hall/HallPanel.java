// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.device.DeviceNames;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The alerts, today's appointments, and the manager's actions. */
final class HallPanel extends Div {

    private final Signal<HallSnapshot> hall;
    private final ManagerWords words;
    private final DeviceNames names;
    private final UnorderedList alerts = new UnorderedList();
    private final Paragraph expected = new Paragraph();
    private final Paragraph closed = new Paragraph();
    private final Paragraph out = new Paragraph();
    private final Div messages = new Div();
    private List<HallSnapshot.Alert> alerted = List.of();

    HallPanel(Signal<HallSnapshot> hall, ManagerWords words, HallActions actions) {
        this.hall = hall;
        this.words = words;
        this.names = new DeviceNames(words);
        addClassName("hall");
        alerts.addClassName("alerts");
        Div facts = new Div(expected, closed, out);
        messages.addClassName("shown");
        messages.getElement().setAttribute("role", "status");
        Signal.effect(this, () -> messages(hall.get().messages(), actions));
        facts.addClassName("facts");
        Div live = new Div(alerts);
        live.getElement().setAttribute("role", "status");
        Div buttons = new Div(
                act("message", actions::message, _ -> true),
                act(
                        "services",
                        () -> actions.services(this.hall.peek()),
                        now -> !now.services().isEmpty()),
                act(
                        "kiosks",
                        () -> actions.kiosks(this.hall.peek()),
                        now -> !now.kiosks().isEmpty()),
                act(
                        "queues",
                        () -> actions.queues(this.hall.peek()),
                        now -> !now.counters().isEmpty()),
                act("end", () -> actions.end(this.hall.peek()), HallSnapshot::hasTicket));
        buttons.addClassName("acts");
        add(live, facts, messages, buttons);
        Signal.effect(this, () -> show(hall.get()));
    }

    private void messages(List<HallSnapshot.Message> shown, HallActions actions) {
        messages.removeAll();
        shown.forEach(message -> {
            NativeButton remove = new NativeButton(words.say("message.remove"), click -> actions.remove(message));
            remove.addClassName("action");
            remove.setAriaLabel(words.say("message.remove.name", message.text()));
            messages.add(new Div(new Paragraph(words.say("message.shown", message.text())), remove));
        });
    }

    /** Enabled while the action is possible; else the reason is shown below. */
    private Div act(String name, SerializableRunnable act, SerializablePredicate<HallSnapshot> can) {
        NativeButton button = new NativeButton(words.say("act." + name), click -> act.run());
        button.addClassName("action");
        Paragraph why = new Paragraph();
        why.addClassName("why");
        why.setId("why-not-" + name);
        button.getElement().setAttribute("aria-describedby", "why-not-" + name);
        Signal.effect(this, () -> {
            boolean isPossible = can.test(hall.get());
            button.setEnabled(isPossible);
            why.setText(isPossible ? "" : words.say("act." + name + ".none"));
        });
        Div offer = new Div(button, why);
        offer.addClassName("act");
        return offer;
    }

    private void show(HallSnapshot now) {
        if (!now.alerts().equals(alerted)) {
            alerted = now.alerts();
            alerts.removeAll();
            alerted.forEach(alert -> alerts.add(item(alert)));
        }
        expected.setText(expected(now));
        showClosed(closed, "hall.closed", now.services(), HallSnapshot.ServiceClosure::name);
        showClosed(out, "hall.out", now.kiosks(), kiosk -> names.kiosk(kiosk.code(), kiosk.name()));
    }

    private ListItem item(HallSnapshot.Alert alert) {
        ListItem item = new ListItem(new Paragraph(sentence(alert)));
        switch (alert) {
            case HallSnapshot.Alert.DiskLow _ -> item.addClassName("severe");
            case HallSnapshot.Alert.KioskLost _,
                    HallSnapshot.Alert.DisplayLost _,
                    HallSnapshot.Alert.PrinterTrouble _ -> item.addClassName("device");
            case HallSnapshot.Alert.PastTarget _, HallSnapshot.Alert.Outrun _, HallSnapshot.Alert.Paused _ -> {}
        }
        return item;
    }

    /** The list of what is closed by hand. */
    private void showClosed(
            Paragraph line,
            String key,
            List<HallSnapshot.ServiceClosure> closures,
            Function<HallSnapshot.ServiceClosure, String> name) {
        String closed = closures.stream()
                .filter(HallSnapshot.ServiceClosure::closed)
                .map(name)
                .collect(Collectors.joining(", "));
        line.setText(words.say(key, closed));
        line.setVisible(!closed.isEmpty());
    }

    private String sentence(HallSnapshot.Alert alert) {
        return switch (alert) {
            case HallSnapshot.Alert.PastTarget(String queue, long minutes) ->
                words.say("alert.past-target", queue, minutes);
            case HallSnapshot.Alert.Outrun(String queue, long people) -> words.say("alert.outrun", queue, people);
            case HallSnapshot.Alert.Paused(String counter, long minutes) -> words.say("alert.paused", counter, minutes);
            case HallSnapshot.Alert.KioskLost(String code) -> words.say("alert.kiosk-lost", withPlace(code));
            case HallSnapshot.Alert.DisplayLost(String display) -> words.say("alert.display-lost", display);
            case HallSnapshot.Alert.PrinterTrouble(String code) -> words.say("alert.printer", withPlace(code));
            case HallSnapshot.Alert.DiskLow _ -> words.say("alert.disk-low");
        };
    }

    private String withPlace(String kiosk) {
        String number = names.number(kiosk);
        return hall.peek().kiosks().stream()
                .filter(closure -> closure.code().equals(kiosk))
                .map(closure -> words.say("alert.placed", number, closure.name()))
                .findFirst()
                .orElse(number);
    }

    private String expected(HallSnapshot now) {
        HallSnapshot.Expected expected = now.appointments();
        return words.say("hall.expected", expected.toCome(), expected.arrived(), expected.late());
    }
}
