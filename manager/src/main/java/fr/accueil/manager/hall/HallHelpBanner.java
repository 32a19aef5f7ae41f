// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.Optional;

/** The counters that ask for help, silently, and a button that answers. */
final class HallHelpBanner extends Div {

    private final ManagerWords words;
    private final SerializableConsumer<String> answer;
    private List<QueueOverview.Help> shown = List.of();

    HallHelpBanner(Signal<QueueOverview> overview, ManagerWords words, SerializableConsumer<String> answer) {
        this.words = words;
        this.answer = answer;
        addClassName("helps");
        getElement().setAttribute("role", "status");
        Signal.effect(this, () -> show(overview.get().help()));
    }

    private void show(List<QueueOverview.Help> help) {
        if (help.equals(shown)) {
            return;
        }
        shown = help;
        removeAll();
        help.forEach(call -> add(line(call)));
    }

    private Component line(QueueOverview.Help call) {
        var line = new Div(sentence(call));
        line.addClassName("help-line");
        if (call.answeredBy().isEmpty()) {
            line.add(go(call));
        }
        return line;
    }

    private Component sentence(QueueOverview.Help call) {
        var sentence = new Span(call.answeredBy()
                .map(name -> words.say("help.answered", call.name(), name))
                .orElse(words.say("help.asked", call.name())));
        return new Paragraph(
                sentence, new Span(" "), new MinutesSince(new ValueSignal<>(Optional.of(call.since())), ""));
    }

    private Component go(QueueOverview.Help call) {
        var go = new NativeButton(words.say("help.go"), click -> answer.accept(call.counter()));
        go.addClassName("primary");
        go.setAriaLabel(words.say("help.go.to", call.name()));
        return go;
    }
}
