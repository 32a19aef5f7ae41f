// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.MinutesSince;
import fr.accueil.screenkit.HelpBanner;
import java.util.Optional;

/** The counters that ask for help, and since how many minutes. */
final class HallHelpBanner extends HelpBanner<QueueOverview.Help> {

    private final ManagerWords words;
    private final SerializableConsumer<String> answer;

    HallHelpBanner(Signal<QueueOverview> overview, ManagerWords words, SerializableConsumer<String> answer) {
        this.words = words;
        this.answer = answer;
        follow(overview.map(QueueOverview::help));
    }

    @Override
    protected boolean isOpen(QueueOverview.Help call) {
        return call.answeredBy().isEmpty();
    }

    @Override
    protected Component sentence(QueueOverview.Help call) {
        var sentence = new Span(call.answeredBy()
                .map(name -> words.say("help.answered", call.name(), name))
                .orElse(words.say("help.asked", call.name())));
        return new Paragraph(
                sentence, new Span(" "), new MinutesSince(new ValueSignal<>(Optional.of(call.since())), ""));
    }

    @Override
    protected NativeButton answer(QueueOverview.Help call, boolean first) {
        var go = new NativeButton(words.say("help.go"), click -> answer.accept(call.counter()));
        go.addClassName("primary");
        go.setAriaLabel(words.say("help.go.to", call.name()));
        return go;
    }
}
