// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.CounterAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rows that keep their element and the focus while their content changes. */
final class FocusedRows<T> extends UnorderedList {
    private final Function<T, String> name;
    private final Function<Signal<T>, ListItem> draw;
    private final Map<String, Row<T>> rows = new LinkedHashMap<>();

    private record Row<T>(ListItem item, ValueSignal<T> shown) {}

    /** @param name identifies a row */
    FocusedRows(Signal<List<T>> all, Function<T, String> name, Function<Signal<T>, ListItem> draw) {
        this.name = name;
        this.draw = draw;
        addClassName("rows");
        Signal.effect(this, () -> show(all.get()));
    }

    private void show(List<T> all) {
        var gone = new HashSet<>(rows.keySet());
        all.forEach(one -> gone.remove(name.apply(one)));
        gone.forEach(old -> Optional.ofNullable(rows.remove(old)).ifPresent(row -> remove(row.item())));
        for (int place = 0; place < all.size(); place++) {
            T one = all.get(place);
            Row<T> row = rows.computeIfAbsent(name.apply(one), key -> newRow(one));
            if (!one.equals(row.shown().peek())) {
                row.shown().set(one);
            }
            if (place >= getComponentCount() || getComponentAt(place) != row.item()) {
                addComponentAtIndex(place, row.item());
            }
        }
    }

    private Row<T> newRow(T one) {
        ValueSignal<T> shown = new ValueSignal<>(one);
        ListItem item = draw.apply(shown.asReadonly());
        item.addClassName("row");
        item.getElement().setAttribute(CounterAttributes.ROW, true);
        return new Row<>(item, shown);
    }
}
