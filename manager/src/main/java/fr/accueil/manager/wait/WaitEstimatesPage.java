// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.PageFrame;
import fr.accueil.manager.common.Shares;
import fr.accueil.screenkit.WrittenDates;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiConsumer;

/** The content of the page: one sentence with the answer, then the weeks, the queues and the hours. */
final class WaitEstimatesPage extends Div {

    /** A share of fewer visitors is not significant. */
    private static final int ENOUGH = 10;

    private static final double LOWEST = 0.88;

    private final ManagerWords words;

    WaitEstimatesPage(WaitEstimateReport report, ManagerWords words) {
        this.words = words;
        addClassNames("floor", "promises");
        var main = new Main(new H1(sentence(report.all())));
        if (report.simulated()) {
            main.add(PageFrame.notice(words.say("simulated")));
        }
        if (report.all().told() > 0) {
            main.add(new Paragraph(
                    words.say("promises.how", report.all().width(), report.all().atMost())));
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
            main.add(
                    card(
                            "weeks",
                            table -> report.weeks()
                                    .forEach(week -> table.accept(
                                            words.say("promises.week", WrittenDates.write(day, week.monday())),
                                            week.kept()))),
                    card(
                            "queues",
                            table -> report.queues()
                                    .forEach(queue -> table.accept(
                                            words.say("staffing.queue", queue.letter(), queue.name()), queue.kept()))),
                    card(
                            "hours",
                            table -> report.hours()
                                    .forEach(hour -> table.accept(
                                            words.say("promises.hour", hour.from(), hour.from() + 1), hour.kept()))));
        }
        add(main);
    }

    private String sentence(WaitEstimateReport.Coverage all) {
        return all.told() < ENOUGH
                ? words.say("promises.few")
                : words.say("promises.answer", Shares.roundedDown(all.share()));
    }

    private Div card(String kind, java.util.function.Consumer<BiConsumer<String, WaitEstimateReport.Coverage>> rows) {
        var table = new NativeTable();
        table.setCaptionText(words.say("promises." + kind));
        var head = table.getHead().addRow();
        List.of(kind, "told", "share", "width", "most", "slips").forEach(column -> {
            var cell = head.addHeaderCell();
            cell.setText(words.say("promises.column." + column));
            cell.getElement().setAttribute("scope", "col");
        });
        rows.accept((name, kept) -> table.getBody().addRows(row(name, kept)));
        var scroller = new Div(table);
        scroller.addClassName("scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("promises." + kind))
                .setAttribute("tabindex", "0");
        var card = new Div(scroller);
        card.addClassName("card");
        return card;
    }

    private NativeTableRow row(String name, WaitEstimateReport.Coverage kept) {
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        boolean enough = kept.told() >= ENOUGH;
        var row = new NativeTableRow(
                header,
                cell(words.say("number", kept.told())),
                cell(enough ? words.say("staffing.percent", Shares.roundedDown(kept.share())) : words.say("none")),
                cell(enough ? words.say("staffing.minutes", Math.round(kept.width())) : words.say("none")),
                cell(enough ? words.say("staffing.minutes", Math.round(kept.atMost())) : words.say("none")),
                cell(enough ? words.say("promises.slips", kept.slips(), kept.mostSlips()) : words.say("none")));
        if (enough && kept.share() < LOWEST) {
            row.addClassName("warn");
        }
        return row;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("figure");
        return cell;
    }
}
