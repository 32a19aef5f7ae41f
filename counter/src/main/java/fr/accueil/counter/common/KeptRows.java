// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list, one for each value, also for equal ones. An update moves only the rows that moved: a row that
 * stays keeps its element and the focus.
 */
public final class KeptRows<T> {
    private final HtmlContainer list;
    private final Function<T, Component> draw;
    private final Map<Nth<T>, Component> rows = new HashMap<>();
    /** The rows in the order of the list, whose own methods are slow. */
    private final List<Component> order = new ArrayList<>();

    public KeptRows(HtmlContainer list, Function<T, Component> draw) {
        this.list = list;
        this.draw = draw;
    }

    /** The first, the second … of equal values. */
    private record Nth<T>(T value, int n) {}

    public void show(List<T> values) {
        List<Nth<T>> wanted = numbered(values);
        var gone = new HashSet<>(rows.keySet());
        wanted.forEach(gone::remove);
        gone.forEach(value -> remove(rows.remove(value)));
        for (int place = 0; place < wanted.size(); place++) {
            Component row = rows.computeIfAbsent(wanted.get(place), one -> draw.apply(one.value()));
            if (place >= order.size() || order.get(place) != row) {
                order.remove(row);
                order.add(place, row);
                list.addComponentAtIndex(place, row);
            }
        }
    }

    private void remove(@Nullable Component row) {
        if (row != null) {
            order.remove(row);
            list.remove(row);
        }
    }

    private static <T> List<Nth<T>> numbered(List<T> values) {
        Map<T, Integer> before = new HashMap<>();
        return values.stream()
                .map(value -> new Nth<>(value, before.merge(value, 1, Integer::sum)))
                .toList();
    }
}
