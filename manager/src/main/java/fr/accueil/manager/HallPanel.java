// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What wants the manager, how the promise is kept so far, and the ways to step in. */
final class HallPanel extends Div {

    private final Signal<HallNow> hall;
    private final Words words;
    private final UnorderedList alerts = new UnorderedList();
    private final UnorderedList facts = new UnorderedList();
    private List<HallNow.Alert> alerted = List.of();
    private List<String> told = List.of();

    HallPanel(Signal<HallNow> hall, Words words, HallActions actions) {
        this.hall = hall;
        this.words = words;
        addClassName("hall");
        alerts.addClassName("alerts");
        facts.addClassName("facts");
        Div live = new Div(alerts);
        live.getElement().setAttribute("role", "status");
        Div buttons = new Div(
                button("act.message", actions::message),
                button("act.services", () -> actions.services(this.hall.peek())),
                button("act.kiosks", () -> actions.kiosks(this.hall.peek())),
                button("act.queues", () -> actions.queues(this.hall.peek())),
                button("act.end", () -> actions.end(this.hall.peek())));
        buttons.addClassName("acts");
        add(live, facts, buttons);
        Signal.effect(this, () -> show(hall.get()));
    }

    private NativeButton button(String name, SerializableRunnable act) {
        NativeButton button = new NativeButton(words.say(name), click -> act.run());
        button.addClassName("action");
        return button;
    }

    private void show(HallNow now) {
        if (!now.alerts().equals(alerted)) {
            alerted = now.alerts();
            alerts.removeAll();
            alerted.forEach(alert -> alerts.add(new ListItem(new Paragraph(sentence(alert)))));
        }
        List<String> next = facts(now);
        if (!next.equals(told)) {
            told = next;
            facts.removeAll();
            told.forEach(fact -> facts.add(new ListItem(fact)));
        }
    }

    private String sentence(HallNow.Alert alert) {
        String key = alert.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say("alert." + key, alert.name(), alert.figure());
    }

    private List<String> facts(HallNow now) {
        List<String> facts = new ArrayList<>();
        HallNow.Expected expected = now.appointments();
        facts.add(words.say("hall.expected", expected.toCome(), expected.arrived(), expected.late()));
        now.targets().stream()
                .filter(target -> target.share().isPresent())
                .map(target ->
                        words.say("hall.target", target.name(), target.share().getAsDouble(), target.minutes()))
                .forEach(facts::add);
        return facts;
    }
}
