// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.screenkit.ConnectionLostBand;
import java.util.List;
import java.util.function.Function;

/** Simple components with the class names of counter.css. */
public final class Parts {
    private Parts() {}

    public static Div div(String name, Component... parts) {
        Div div = new Div(parts);
        div.addClassName(name);
        return div;
    }

    public static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }

    /** A row for each value, or a sentence when there is none. */
    public static <T> void rowsOrNone(
            HtmlContainer place, String none, HtmlContainer list, Signal<List<T>> values, Function<T, Component> draw) {
        Paragraph sentence = new Paragraph(none);
        sentence.addClassName("empty");
        sentence.bindVisible(values.map(List::isEmpty));
        list.bindVisible(values.map(all -> !all.isEmpty()));
        KeptRows<T> rows = new KeptRows<>(list, draw);
        Signal.effect(list, () -> rows.show(values.get()));
        place.add(sentence, list);
    }

    /** The notice of a lost connection with what it means on this page. */
    public static ConnectionLostBand connectionLost(CounterWords words, String meaning) {
        return new ConnectionLostBand(
                Icon.of(20, "<path d='M10 3v8M10 16v.5'/>"),
                new Paragraph(new Span(words.get("lost.since")), ConnectionLostBand.since(), new Span(meaning)));
    }
}
