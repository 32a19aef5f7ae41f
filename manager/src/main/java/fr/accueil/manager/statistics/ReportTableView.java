// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;

/** A table of a report on the page. */
final class ReportTableView extends Div {

    private final FigureFormat format;

    ReportTableView(ReportTables.Table table, boolean withCaption, ManagerWords words) {
        this(table, withCaption, List.of(), words);
    }

    /** @param names the component for the name of each row, such as a link; the name itself when empty */
    ReportTableView(
            ReportTables.Table table, boolean withCaption, List<? extends Component> names, ManagerWords words) {
        format = new FigureFormat(words);
        addClassName("scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", table.heading());
        NativeTable body = new NativeTable();
        body.setCaptionText(table.heading());
        if (!withCaption) {
            body.addClassName("uncaptioned");
        }
        NativeTableRow head = body.getHead().addRow();
        for (int i = 0; i < table.columns().size(); i++) {
            NativeTableHeaderCell column = header(new Span(table.columns().get(i)), "col");
            column.setClassName("words", isWords(table, i));
            head.add(column);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Component name =
                    names.isEmpty() ? new Span(format.cell(table.rows().get(i).getFirst())) : names.get(i);
            body.getBody().add(row(table.rows().get(i), name));
        }
        add(body);
    }

    /** Whether a column has no figure. */
    private static boolean isWords(ReportTables.Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> isWords(row.get(column)));
    }

    private static boolean isWords(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Words _ -> true;
            case ReportCell.Count _, ReportCell.Share _, ReportCell.Time _ -> false;
        };
    }

    private NativeTableRow row(List<ReportCell> cells, Component name) {
        NativeTableRow row = new NativeTableRow(header(name, "row"));
        cells.stream().skip(1).forEach(cell -> {
            NativeTableCell data = new NativeTableCell(format.cell(cell));
            data.addClassName(isWords(cell) ? "words" : "figure");
            row.add(data);
        });
        return row;
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(content);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
