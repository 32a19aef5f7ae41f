// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.EnumMap;
import java.util.Map;

/** The sections of the reception desk, one shown at a time. */
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
    private final ReceptionSession session;
    private final ValueSignal<Part> open = new ValueSignal<>(Part.WAITING);
    private final Map<Part, Component> parts = new EnumMap<>(Part.class);

    ReceptionSections(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.session = session;
        addClassNames("line", "sections");
        getElement().setAttribute("aria-label", words.get("sections.label"));
        parts.put(Part.WAITING, new WaitingSection(words, moments, session));
        parts.put(Part.ABSENT, new AbsentVisitorsSection(words, moments, session));
        parts.put(Part.GATES, new ServiceClosuresSection(words, session));
        parts.put(Part.KIOSKS, new KiosksSection(words, session));
        parts.put(Part.MESSAGES, new HallMessagesSection(words, moments, session));
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
            button.addClassName("part");
            button.getElement().bindAttribute("aria-pressed", open.map(now -> String.valueOf(now == part)));
            button.addComponentAtIndex(1, badge(part));
            nav.add(button);
        }
        return nav;
    }

    /** The number of items of a section; screen readers also get their name. */
    private Div badge(Part part) {
        Signal<Integer> count = session.shown().map(now -> count(part, now));
        Span number = new Span();
        number.bindText(count.map(String::valueOf));
        Span word = Parts.span("visually-hidden", "");
        word.bindText(count.map(many -> words.get("badge." + part, many)));
        Div badge = Parts.div("badge", number, word);
        badge.bindVisible(count.map(many -> many > 0));
        badge.getElement()
                .setAttribute(CounterAttributes.ALERT, String.valueOf(part == Part.GATES || part == Part.KIOSKS));
        return badge;
    }

    private static int count(Part part, ReceptionSnapshot now) {
        return switch (part) {
            case WAITING -> now.waiting().size();
            case ABSENT -> now.absent().size();
            case GATES ->
                (int) now.closures().stream()
                        .filter(ReceptionSnapshot.ServiceClosure::closed)
                        .count();
            case KIOSKS ->
                (int) now.kiosks().stream()
                        .filter(ReceptionSections::needsAttention)
                        .count();
            case MESSAGES -> now.messages().size();
        };
    }

    private static boolean needsAttention(ReceptionSnapshot.Kiosk kiosk) {
        return kiosk.needsAttention() || kiosk.state() == ReceptionSnapshot.Kiosk.State.OUT_OF_ORDER;
    }

    /** Marks a heading without content. */
    static Component empty(ReceptionWords words, String key, Signal<Boolean> when) {
        var empty = new Paragraph(words.get(key));
        empty.addClassName("empty");
        empty.bindVisible(when);
        return empty;
    }
}
