// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/**
 * A table whose rows and cells follow a changing state.
 *
 * @param <K> the key of a row
 */
public final class LiveTable<K> extends Div {

    private final NativeTable table = new NativeTable();
    private final Paragraph empty;
    private final SerializableFunction<K, NativeTableRow> row;
    private List<K> shown = List.of();

    public LiveTable(
            String caption,
            List<String> columns,
            String empty,
            Signal<List<K>> keys,
            SerializableFunction<K, NativeTableRow> row) {
        this.row = row;
        this.empty = new Paragraph(empty);
        addClassName("card");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        columns.forEach(column -> {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        });
        add(scrolling(caption), this.empty);
        Signal.effect(this, () -> show(keys.get()));
    }

    /** In a narrow or enlarged window the table scrolls, by keyboard too. */
    private Div scrolling(String caption) {
        var scroller = new Div(table);
        scroller.addClassName("scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        return scroller;
    }

    private void show(List<K> keys) {
        if (!keys.equals(shown)) {
            shown = keys;
            table.getBody().removeAllRows();
            keys.forEach(key -> table.getBody().addRows(row.apply(key)));
        }
        empty.setVisible(keys.isEmpty());
    }
}
