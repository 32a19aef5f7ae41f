// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a list, one for each different value. Moves only what moved: a row that stays keeps its place in the page,
 * and the focus.
 */
final class KeptRows<T> {
    private final HtmlContainer list;
    private final Function<T, Component> draw;
    private final Map<T, Component> rows = new HashMap<>();

    KeptRows(HtmlContainer list, Function<T, Component> draw) {
        this.list = list;
        this.draw = draw;
    }

    void show(List<T> values) {
        var gone = new HashSet<>(rows.keySet());
        values.forEach(gone::remove);
        gone.forEach(value -> list.remove(rows.remove(value)));
        for (int place = 0; place < values.size(); place++) {
            Component row = rows.computeIfAbsent(values.get(place), draw);
            if (place >= list.getComponentCount() || list.getComponentAt(place) != row) {
                list.addComponentAtIndex(place, row);
            }
        }
    }
}
