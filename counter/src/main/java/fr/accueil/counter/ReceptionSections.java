// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.EnumMap;
import java.util.Map;

/** The rest of the desk, one calm section at a time. */
class ReceptionSections extends Aside {

    /** The sections, in the order of their keys: 1 to 5. */
    enum Part {
        WAITING,
        ABSENT,
        GATES,
        KIOSKS,
        MESSAGES
    }

    private final ReceptionWords words;
    private final ReceptionRoom room;
    private final ValueSignal<Part> open = new ValueSignal<>(Part.WAITING);
    private final Map<Part, Component> parts = new EnumMap<>(Part.class);

    ReceptionSections(ReceptionWords words, Times times, ReceptionRoom room) {
        this.words = words;
        this.room = room;
        addClassNames("line", "sections");
        getElement().setAttribute("aria-label", words.get("sections.label"));
        parts.put(Part.WAITING, new ReceptionWaiting(words, times, room));
        parts.put(Part.ABSENT, new ReceptionAbsent(words, times, room));
        parts.put(Part.GATES, new ReceptionGates(words, room));
        parts.put(Part.KIOSKS, new ReceptionKiosks(words, room));
        parts.put(Part.MESSAGES, new ReceptionMessages(words, times, room));
        add(choice());
        parts.forEach((part, component) -> {
            component.bindVisible(open.map(now -> now == part));
            add(component);
        });
    }

    private Nav choice() {
        Nav nav = new Nav();
        nav.addClassName("choice-of-section");
        nav.getElement().setAttribute("aria-label", words.get("sections.choice"));
        for (Part part : Part.values()) {
            String key = String.valueOf(part.ordinal() + 1);
            ActionButton button = new ActionButton(words.get("section." + part), () -> open.set(part)).key(key, key);
            button.addClassName("tab");
            button.getElement().bindAttribute("aria-pressed", open.map(now -> String.valueOf(now == part)));
            Div badge = Parts.div("badge");
            badge.getElement().bindText(room.shown().map(now -> badge(part, now)));
            badge.bindVisible(room.shown().map(now -> !badge(part, now).isEmpty()));
            badge.getElement()
                    .bindAttribute("data-alert", room.shown().map(now -> alert(part, now) ? "true" : "false"));
            button.addComponentAtIndex(1, badge);
            nav.add(button);
        }
        return nav;
    }

    private String badge(Part part, ReceptionSnapshot now) {
        int count = switch (part) {
            case WAITING -> now.waiting().size();
            case ABSENT -> now.absent().size();
            case GATES ->
                (int) now.gates().stream()
                        .filter(ReceptionSnapshot.Gate::closed)
                        .count();
            case KIOSKS ->
                (int) now.kiosks().stream()
                        .filter(ReceptionSections::needsSomebody)
                        .count();
            case MESSAGES -> now.messages().size();
        };
        return count == 0 ? "" : words.get("badge." + part, count);
    }

    private static boolean alert(Part part, ReceptionSnapshot now) {
        return part == Part.KIOSKS && now.kiosks().stream().anyMatch(ReceptionSections::needsSomebody);
    }

    private static boolean needsSomebody(ReceptionSnapshot.Kiosk kiosk) {
        return kiosk.needsSomebody() || kiosk.state() == ReceptionSnapshot.Kiosk.State.OUT_OF_ORDER;
    }

    /** A heading with nothing beneath it says so. */
    static Component empty(ReceptionWords words, String key, Signal<Boolean> when) {
        var empty = new Paragraph(words.get(key));
        empty.addClassName("empty");
        empty.bindVisible(when);
        return empty;
    }
}
