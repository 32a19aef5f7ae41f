// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;

/** Differences side by side: where, before, after. */
public final class SiteDifferenceTable extends Div {

    public SiteDifferenceTable(List<SiteDifferenceLine> lines, String caption, ManagerWords words) {
        addClassNames("card", "differences");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableHeader(new NativeTableRow(
                column(words.say("site.where")), column(words.say("site.before")), column(words.say("site.after"))));
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, words)));
        table.add(head, body);
        add(table);
    }

    private static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(SiteDifferenceLine line, ManagerWords words) {
        var path = new NativeTableHeaderCell(line.path());
        path.getElement().setAttribute("scope", "row");
        path.addClassName("path");
        return new NativeTableRow(path, cell(line.before(), words), cell(line.after(), words));
    }

    private static NativeTableCell cell(String text, ManagerWords words) {
        var cell = new NativeTableCell(text.isEmpty() ? words.say("site.nothing") : text);
        cell.setClassName("none", text.isEmpty());
        return cell;
    }
}
