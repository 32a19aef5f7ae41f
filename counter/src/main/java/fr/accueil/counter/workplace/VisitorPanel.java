// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.time.Instant;
import java.util.function.Function;

/** The visitor who is called or served: the number in large type, and the details. */
class VisitorPanel extends Div {
    private final CounterWords words;
    private final MomentWords moments;
    private final Signal<CounterSnapshot> shown;

    VisitorPanel(CounterWords words, MomentWords moments, Signal<CounterSnapshot> shown) {
        this.words = words;
        this.moments = moments;
        this.shown = shown;
        addClassName("visitor");
        bindVisible(shown.map(counter -> counter.current().isPresent()));
        add(number(), facts(), timer(), tags(), appointment(), note());
    }

    private Paragraph number() {
        Paragraph number = new Paragraph();
        number.addClassName("number");
        number.getElement().setAttribute("data-testid", "current-ticket");
        number.bindText(of(Current::number));
        return number;
    }

    private Div facts() {
        H2 service = new H2();
        service.bindText(of(Current::service));
        Paragraph calls = new Paragraph();
        calls.bindText(of(moments::calls));
        Paragraph waited = new Paragraph();
        waited.bindText(of(moments::waited));
        Paragraph before = new Paragraph();
        before.bindText(of(current -> words.get("visitor.before", minutes(current))));
        before.bindVisible(shown.map(counter ->
                counter.current().filter(current -> minutes(current) > 0).isPresent()));
        return Parts.div("facts", service, calls, waited, before);
    }

    private static long minutes(Current current) {
        return Math.round(current.servedBefore().toSeconds() / 60.0);
    }

    /** Shows a change of the appointment. */
    private Paragraph appointment() {
        Paragraph appointment = new Paragraph();
        appointment.addClassNames("note", "appointment-news");
        appointment.getElement().setAttribute("data-testid", "appointment-news");
        appointment.bindText(of(current -> current.visit()
                .appointment()
                .map(moments::appointmentChange)
                .map(words::sentence)
                .orElse("")));
        appointment.bindVisible(shown.map(counter -> counter.current()
                .flatMap(current -> current.visit().appointment())
                .isPresent()));
        return appointment;
    }

    private Paragraph note() {
        Paragraph note = new Paragraph();
        note.addClassName("note");
        note.getElement().setAttribute("data-testid", "note");
        note.bindText(of(current -> current.visit()
                .note()
                .map(text -> words.get("note.said", text.by(), text.text()))
                .orElse("")));
        note.bindVisible(shown.map(counter ->
                counter.current().flatMap(current -> current.visit().note()).isPresent()));
        return note;
    }

    /** The time since the start of the service, or since the call, counted in the browser. */
    private Div timer() {
        Span elapsed = Parts.span("elapsed", "");
        elapsed.getElement()
                .bindAttribute(
                        CounterAttributes.SINCE,
                        of(current -> millis(current.startedAt().orElse(current.calledAt()))));
        Span label = new Span();
        label.bindText(of(current -> words.get(current.startedAt().isPresent() ? "timer.with" : "timer.called")));
        Div timer = Parts.div("timer", elapsed, label);
        timer.getElement().setAttribute("role", "timer");
        return timer;
    }

    private Div tags() {
        Div tags = Parts.div("tags");
        Signal.effect(tags, () -> {
            tags.removeAll();
            shown.get().current().ifPresent(current -> fill(tags, current));
        });
        return tags;
    }

    private void fill(Div tags, Current current) {
        if (!current.language().getLanguage().equals("fr")) {
            Span language = new Span(words.language(current.language()));
            language.addClassNames("tag", "language");
            tags.add(language);
        }
        if (current.priority()) {
            Span priority = new Span(words.get("tag.priority"));
            priority.addClassNames("tag", "priority");
            tags.add(priority);
        }
    }

    private Signal<String> of(Function<Current, String> fact) {
        return shown.map(counter -> counter.current().map(fact).orElse(""));
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
