// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.stream.IntStream;

/** The table of measured waits beside those that the same visitors state. */
final class FeltWaitTable {

    private final List<SurveyResults.Wait> waits;
    private final ManagerWords words;

    private FeltWaitTable(List<SurveyResults.Wait> waits, ManagerWords words) {
        this.waits = waits;
        this.words = words;
    }

    static Component of(List<SurveyResults.Wait> waits, ManagerWords words) {
        var rows = new FeltWaitTable(waits, words);
        return new LiveTable<>(
                words.say("results.waits"),
                List.of(words.say("results.class"), words.say("results.measured"), words.say("results.declared")),
                words.say("results.none"),
                new ValueSignal<>(IntStream.range(0, waits.size()).boxed().toList()),
                index -> rows.row(waits.get(index)));
    }

    private NativeTableRow row(SurveyResults.Wait wait) {
        int measured = waits.stream().mapToInt(SurveyResults.Wait::measured).sum();
        int declared = waits.stream().mapToInt(SurveyResults.Wait::declared).sum();
        var name = new NativeTableHeaderCell(wait.label());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name, share(wait.measured(), measured), share(wait.declared(), declared));
    }

    /** The bar repeats its number. */
    private NativeTableCell share(int part, int all) {
        double share = all == 0 ? 0 : (double) part / all;
        var bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf(Math.round(share * 100)));
        var cell = new NativeTableCell(new Span(words.say("results.percent", share)), bar);
        cell.addClassName("barred");
        return cell;
    }
}
