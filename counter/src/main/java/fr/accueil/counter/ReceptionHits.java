// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the text can mean, the best first. The one that Enter takes is marked. */
class ReceptionHits extends OrderedList {
    private final ReceptionWords words;
    private final Times times;
    private final Consumer<ReceptionHit> choose;

    ReceptionHits(ReceptionWords words, Times times, Signal<List<ReceptionHit>> hits, Consumer<ReceptionHit> choose) {
        this.words = words;
        this.times = times;
        this.choose = choose;
        addClassName("hits");
        Signal.effect(this, () -> show(hits.get()));
    }

    private void show(List<ReceptionHit> hits) {
        removeAll();
        Optional<ReceptionHit> first = ReceptionHit.first(hits);
        hits.forEach(hit ->
                add(new ListItem(button(hit, first.filter(one -> one == hit).isPresent()))));
    }

    private ActionButton button(ReceptionHit hit, boolean first) {
        ActionButton button = new ActionButton(name(hit), () -> choose.accept(hit));
        button.addClassName("hit");
        Div about =
                Parts.div("about", Parts.span("kind", words.get("hit." + kind(hit))), Parts.span("more", more(hit)));
        button.add(about);
        button.getElement().setAttribute(DataAttributes.KIND, kind(hit)).setAttribute(DataAttributes.HIT, id(hit));
        if (first) {
            button.addClassName("first");
            Span cap = Parts.span("cap", words.get("key.enter"));
            cap.getElement().setAttribute("aria-hidden", "true");
            button.add(cap);
        }
        return button;
    }

    /** Tells one result from the others, whatever the text that led to it. */
    static String id(ReceptionHit hit) {
        String what = switch (hit) {
            case ReceptionHit.Service service -> service.code();
            case ReceptionHit.Guidance guidance -> guidance.code();
            case ReceptionHit.Visitor visitor -> visitor.reference();
            case ReceptionHit.Waiting(ReceptionSnapshot.Waiting visitor) -> visitor.ticket();
            case ReceptionHit.Reference(String text) -> text;
        };
        return kind(hit) + " " + what;
    }

    private static String kind(ReceptionHit hit) {
        return switch (hit) {
            case ReceptionHit.Service service -> service.closed().isPresent() ? "closed" : "service";
            case ReceptionHit.Guidance guidance -> "guidance";
            case ReceptionHit.Visitor visitor -> visitor.cancelled() ? "cancelled" : "visitor";
            case ReceptionHit.Waiting waiting -> "waiting";
            case ReceptionHit.Reference reference -> "reference";
        };
    }

    private String name(ReceptionHit hit) {
        return switch (hit) {
            case ReceptionHit.Service service -> service.name();
            case ReceptionHit.Guidance guidance -> guidance.name();
            case ReceptionHit.Visitor visitor ->
                words.get("hit.name.visitor", times.at(visitor.booked()), named(visitor));
            case ReceptionHit.Waiting(ReceptionSnapshot.Waiting visitor) -> visitor.number();
            case ReceptionHit.Reference(String text) -> text;
        };
    }

    private static String named(ReceptionHit.Visitor visitor) {
        return visitor.name().isEmpty() ? visitor.reference() : visitor.name();
    }

    private String more(ReceptionHit hit) {
        return switch (hit) {
            case ReceptionHit.Service service -> service.closed().orElse(service.hint());
            case ReceptionHit.Guidance guidance -> "";
            case ReceptionHit.Visitor visitor ->
                visitor.service() + " · "
                        + visitor.number()
                                .map(number -> words.get("hit.arrived", number))
                                .orElse(visitor.reference());
            case ReceptionHit.Waiting(ReceptionSnapshot.Waiting visitor) ->
                visitor.service() + " · " + times.withNews(times.reason(visitor.place()), visitor.appointment());
            case ReceptionHit.Reference reference -> "";
        };
    }
}
