// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.manager.common.LiveTable;
import fr.accueil.manager.common.ManagerWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of shares of the best answers, each with its interval and its n. */
final class ScoreTable {

    /**
     * A row.
     *
     * @param engagements the numbers that are shown beside its label
     */
    record Line(String label, List<Integer> engagements, Optional<SurveyResults.Figure> figure) {}

    private final List<Line> lines;
    private final ManagerWords words;

    private ScoreTable(List<Line> lines, ManagerWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** @param caption and {@code what}: keys of the words */
    static Component of(String caption, String what, List<Line> lines, ManagerWords words) {
        var rows = new ScoreTable(lines, words);
        return new LiveTable<>(
                words.say(caption),
                List.of(
                        words.say(what),
                        words.say("results.share"),
                        words.say("results.interval"),
                        words.say("results.n"),
                        words.say("results.change")),
                words.say("results.none"),
                new ValueSignal<>(IntStream.range(0, lines.size()).boxed().toList()),
                index -> rows.row(lines.get(index)));
    }

    private NativeTableRow row(Line line) {
        var name = new NativeTableHeaderCell(new Span(line.label()));
        if (!line.engagements().isEmpty()) {
            var numbers = line.engagements().stream().map(String::valueOf).collect(Collectors.joining(", "));
            var engagements =
                    new Span(words.say("results.engagement", line.engagements().size(), numbers));
            engagements.addClassName("engagements");
            name.add(new Span(" "), engagements);
        }
        name.getElement().setAttribute("scope", "row");
        return line.figure()
                .map(figure -> new NativeTableRow(
                        name,
                        cell(words.say("results.percent", figure.share()), "strong"),
                        cell(words.say("results.from-to", figure.low(), figure.high()), "figure"),
                        cell(words.say("number", figure.n()), "figure"),
                        cell(figure.change().map(this::change).orElse("–"), "figure")))
                .orElseGet(() -> rowWithoutFigure(name));
    }

    private NativeTableRow rowWithoutFigure(NativeTableHeaderCell name) {
        var rowWithoutFigure = new NativeTableCell();
        rowWithoutFigure.setText(words.say("results.few"));
        rowWithoutFigure.getElement().setAttribute("colspan", "4");
        rowWithoutFigure.addClassName("few");
        return new NativeTableRow(name, rowWithoutFigure);
    }

    private String change(double change) {
        var points = Math.round(change * 100);
        return words.say(
                "results.points", points > 0 ? "+" + points : points < 0 ? "−" + -points : "0", Math.abs(points));
    }

    private static NativeTableCell cell(String text, String kind) {
        var cell = new NativeTableCell();
        cell.setText(text);
        cell.addClassNames("figure", kind);
        return cell;
    }
}
