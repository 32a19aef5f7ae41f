// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The results of the search, the best first. The one that Enter chooses is marked. */
class SearchResults extends OrderedList {
    private final ReceptionWords words;
    private final MomentWords moments;
    private final Consumer<SearchResult> choose;

    SearchResults(
            ReceptionWords words, MomentWords moments, Signal<List<SearchResult>> hits, Consumer<SearchResult> choose) {
        this.words = words;
        this.moments = moments;
        this.choose = choose;
        addClassName("hits");
        Signal.effect(this, () -> show(hits.get()));
    }

    private void show(List<SearchResult> hits) {
        removeAll();
        Optional<SearchResult> first = SearchResult.first(hits);
        hits.forEach(hit ->
                add(new ListItem(button(hit, first.filter(one -> one == hit).isPresent()))));
    }

    private ActionButton button(SearchResult hit, boolean first) {
        ActionButton button = new ActionButton(name(hit), () -> choose.accept(hit));
        button.addClassName("hit");
        Div about =
                Parts.div("about", Parts.span("kind", words.get("hit." + kind(hit))), Parts.span("more", more(hit)));
        button.add(about);
        button.getElement()
                .setAttribute(CounterAttributes.KIND, kind(hit))
                .setAttribute(CounterAttributes.HIT, id(hit));
        if (first) {
            button.addClassName("first");
            Span cap = Parts.span("cap", words.get("key.enter"));
            cap.getElement().setAttribute("aria-hidden", "true");
            button.add(cap);
        }
        return button;
    }

    /** Identifies a result, independent of the text. */
    static String id(SearchResult hit) {
        String what = switch (hit) {
            case SearchResult.Service service -> service.code();
            case SearchResult.Guidance guidance -> guidance.code();
            case SearchResult.Visitor visitor -> visitor.reference();
            case SearchResult.Waiting(ReceptionSnapshot.Waiting visitor) -> visitor.ticket();
            case SearchResult.Reference(String text) -> text;
        };
        return kind(hit) + " " + what;
    }

    private static String kind(SearchResult hit) {
        return switch (hit) {
            case SearchResult.Service service -> service.closed().isPresent() ? "closed" : "service";
            case SearchResult.Guidance guidance -> "guidance";
            case SearchResult.Visitor visitor -> visitor.cancelled() ? "cancelled" : "visitor";
            case SearchResult.Waiting waiting -> "waiting";
            case SearchResult.Reference reference -> "reference";
        };
    }

    private String name(SearchResult hit) {
        return switch (hit) {
            case SearchResult.Service service -> service.name();
            case SearchResult.Guidance guidance -> guidance.name();
            case SearchResult.Visitor visitor ->
                words.get("hit.name.visitor", moments.at(visitor.booked()), named(visitor));
            case SearchResult.Waiting(ReceptionSnapshot.Waiting visitor) -> visitor.number();
            case SearchResult.Reference(String text) -> text;
        };
    }

    private static String named(SearchResult.Visitor visitor) {
        return visitor.name().isEmpty() ? visitor.reference() : visitor.name();
    }

    private String more(SearchResult hit) {
        return switch (hit) {
            case SearchResult.Service service -> service.closed().orElse(service.hint());
            case SearchResult.Guidance guidance -> "";
            case SearchResult.Visitor visitor ->
                visitor.service() + " · "
                        + visitor.number()
                                .map(number -> words.get("hit.arrived", number))
                                .orElse(visitor.reference());
            case SearchResult.Waiting(ReceptionSnapshot.Waiting visitor) ->
                visitor.service() + " · " + moments.withChange(moments.reason(visitor.place()), visitor.appointment());
            case SearchResult.Reference reference -> "";
        };
    }
}
