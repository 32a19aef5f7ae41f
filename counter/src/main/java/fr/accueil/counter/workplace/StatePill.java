// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Icon;

/** The state of a counter: a shape, a word and a colour. */
class StatePill extends Span {
    StatePill() {
        addClassName("pill");
    }

    StatePill(CounterStatus state, CounterWords words) {
        this();
        show(state, words);
    }

    final void show(CounterStatus state, CounterWords words) {
        removeAll();
        getElement().setAttribute(CounterAttributes.STATE, state.name());
        add(shape(state), new Span(words.get("state." + state)));
    }

    private static Svg shape(CounterStatus state) {
        String drawing = switch (state) {
            case OPEN -> "<circle cx='6' cy='6' r='5' fill='currentColor' stroke='none'/>";
            case PAUSED -> "<path d='M3.5 1.5v9M8.5 1.5v9'/>";
            case CLOSED -> "<circle cx='6' cy='6' r='4.5'/>";
        };
        return Icon.of(12, drawing);
    }
}
