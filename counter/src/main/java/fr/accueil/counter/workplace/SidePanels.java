// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.function.ToIntFunction;

/** The tabs beside the card: the line, the visitors aside, the expected ones, the colleagues. */
class SidePanels extends Aside {
    private final CounterWords words;
    private final Signal<CounterSnapshot> shown;
    private final ValueSignal<Integer> open = new ValueSignal<>(0);
    private final Div tabs = Parts.div("tabs");

    SidePanels(CounterWords words, MomentWords moments, CounterScreenState session, ActionQuestions questions) {
        this.words = words;
        this.shown = session.shown();
        addClassName("line");
        getElement().setAttribute("aria-label", words.get("panels.label"));
        tabs.getElement().setAttribute("role", "tablist").setAttribute("aria-label", words.get("panels.label"));
        add(tabs);
        panel("line", counter -> counter.line().count(), new WaitingList(words, moments, session, questions));
        panel("aside", SidePanels::aside, new AsidePanel(words, moments, session, questions));
        panel("expected", SidePanels::stillExpected, new ExpectedPanel(words, moments, shown));
        panel("colleagues", counter -> counter.colleagues().size(), new ColleaguesPanel(words, shown));
    }

    private static int aside(CounterSnapshot counter) {
        return counter.aside().held().size() + counter.aside().absent().size();
    }

    private static int stillExpected(CounterSnapshot counter) {
        return (int) counter.expected().stream()
                .filter(visitor -> visitor.arrived().isEmpty())
                .count();
    }

    private void panel(String name, ToIntFunction<CounterSnapshot> count, Component panel) {
        int place = tabs.getComponentCount();
        panel.setId("panel-" + name);
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "tab-" + name);
        panel.bindVisible(open.map(now -> now == place));
        tabs.add(tab(name, count, place));
        add(panel);
    }

    private NativeButton tab(String name, ToIntFunction<CounterSnapshot> count, int place) {
        Span figure = Parts.span("count", "");
        figure.bindText(shown.map(counter -> String.valueOf(count.applyAsInt(counter))));
        figure.getElement().setAttribute("data-testid", place == 0 ? "waiting-count" : name + "-count");
        NativeButton tab = new NativeButton();
        tab.add(new Span(words.get("panel." + name)), figure);
        tab.addClassName("tab");
        tab.setId("tab-" + name);
        tab.getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "tab")
                .setAttribute("aria-controls", "panel-" + name)
                .bindAttribute("aria-selected", open.map(now -> String.valueOf(now == place)));
        tab.getElement().bindAttribute("tabindex", open.map(now -> now == place ? "0" : "-1"));
        tab.addClickListener(click -> open.set(place));
        return tab;
    }
}
