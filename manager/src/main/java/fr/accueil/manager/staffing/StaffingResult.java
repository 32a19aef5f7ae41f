// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.Shares;
import fr.accueil.manager.staffing.StaffingAnswer.Hour;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer: the progress, then one sentence and a row for each hour. */
final class StaffingResult extends Div {

    /** The share of an hour with fewer visitors is not shown. */
    private static final double ENOUGH_VISITORS = .5;

    private final ManagerWords words;
    private final int targetMinutes;
    private final Element bar = new Element("progress");
    private final Div working = new Div();
    private final Div answer = new Div();
    private final Div sentence = new Div();

    StaffingResult(ManagerWords words, int targetMinutes) {
        this.words = words;
        this.targetMinutes = targetMinutes;
        addClassName("result");
        bar.setAttribute("aria-label", words.say("staffing.working"));
        bar.setAttribute("max", "1");
        working.add(new Paragraph(words.say("staffing.working")));
        working.getElement().appendChild(bar);
        working.addClassName("working");
        working.setVisible(false);
        sentence.getElement().setAttribute("role", "status");
        add(working, sentence, answer);
    }

    void begin() {
        bar.setAttribute("value", "0");
        working.setVisible(true);
        sentence.removeAll();
        answer.removeAll();
    }

    void show(StaffingProgress progress) {
        switch (progress) {
            case StaffingProgress.Working now ->
                bar.setAttribute("value", String.valueOf(now.done() / (double) now.of()));
            case StaffingProgress.Answered done -> {
                working.setVisible(false);
                show(done.answer());
            }
        }
    }

    private void show(StaffingAnswer waits) {
        sentence.removeAll();
        answer.removeAll();
        if (waits.visitors() < ENOUGH_VISITORS) {
            sentence.add(new H2(words.say("staffing.nobody")));
            return;
        }
        sentence.add(new H2(sentence(waits)));
        spans(waits).forEach(span -> sentence.add(new Paragraph(span)));
        var card = new Div(
                scrolling(table(waits)),
                new Paragraph(words.say("staffing.enough.how", waits.estimate(), targetMinutes)));
        card.addClassName("card");
        answer.add(card);
    }

    private String sentence(StaffingAnswer waits) {
        var counters = waits.hours().stream().map(Hour::counters).distinct().toList();
        return counters.size() == 1
                ? words.say(
                        "staffing.answer.same", Shares.roundedDown(waits.share()), targetMinutes, counters.getFirst())
                : words.say("staffing.answer", Shares.roundedDown(waits.share()), targetMinutes);
    }

    /** One sentence for each part of the day with its own number of counters. */
    private List<String> spans(StaffingAnswer waits) {
        var spans = new ArrayList<List<Hour>>();
        for (var hour : waits.hours()) {
            if (spans.isEmpty() || spans.getLast().getLast().counters() != hour.counters()) {
                spans.add(new ArrayList<>());
            }
            spans.getLast().add(hour);
        }
        return spans.size() < 2
                ? List.of()
                : spans.stream()
                        .filter(span -> visitors(span) >= ENOUGH_VISITORS)
                        .map(this::span)
                        .toList();
    }

    private static double visitors(List<Hour> span) {
        return span.stream().mapToDouble(Hour::visitors).sum();
    }

    private String span(List<Hour> span) {
        var inTime = span.stream()
                .mapToDouble(hour -> hour.visitors() * hour.share())
                .sum();
        return words.say(
                "staffing.span",
                span.getFirst().from().toString(),
                span.getLast().until().toString(),
                Shares.roundedDown(inTime / visitors(span)),
                span.getFirst().counters());
    }

    /** In a narrow window the table scrolls, by keyboard too. */
    private Div scrolling(NativeTable table) {
        var scroller = new Div(table);
        scroller.addClassName("scroller");
        scroller.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("staffing.hours"))
                .setAttribute("tabindex", "0");
        return scroller;
    }

    private NativeTable table(StaffingAnswer waits) {
        var table = new NativeTable();
        table.setCaptionText(words.say("staffing.hours"));
        var head = table.getHead().addRow();
        List.of("hour", "open", "visitors", "share", "mean", "p90", "enough").forEach(column -> {
            var cell = head.addHeaderCell();
            cell.setText(words.say("staffing.column." + column, targetMinutes));
            cell.getElement().setAttribute("scope", "col");
        });
        waits.hours().forEach(hour -> table.getBody().addRows(row(hour, waits.estimate())));
        return table;
    }

    private NativeTableRow row(Hour hour, double estimate) {
        var name = new NativeTableHeaderCell(
                words.say("staffing.slot", hour.from().toString(), hour.until().toString()));
        name.getElement().setAttribute("scope", "row");
        boolean enoughVisitors = hour.visitors() >= ENOUGH_VISITORS;
        var row = new NativeTableRow(
                name,
                cell(words.say("number", hour.counters())),
                cell(words.say("number", Math.round(hour.visitors()))),
                cell(
                        enoughVisitors
                                ? words.say("staffing.percent", Shares.roundedDown(hour.share()))
                                : words.say("none")),
                cell(enoughVisitors ? minutes(hour.mean()) : words.say("none")),
                cell(enoughVisitors ? minutes(hour.p90()) : words.say("none")),
                cell(enoughVisitors ? enough(hour) : words.say("none")));
        if (enoughVisitors && hour.share() < estimate) {
            row.addClassName("warn");
        }
        return row;
    }

    private String enough(Hour hour) {
        return hour.enough().map(few -> words.say("number", few)).orElseGet(() -> words.say("staffing.enough.never"));
    }

    private String minutes(Optional<Duration> wait) {
        return wait.map(time -> time.toSeconds() < 60
                        ? words.say("staffing.minutes.under")
                        : words.say("staffing.minutes", Math.ceilDiv(time.toSeconds(), 60)))
                .orElseGet(() -> words.say("staffing.not-called"));
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("figure");
        return cell;
    }
}
