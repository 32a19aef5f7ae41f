// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.PageFrame;
import fr.accueil.screenkit.WrittenDates;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** The content of the page: a sentence with the answer, the filters, the tables. */
final class SurveyResultsPage extends Div {

    /** A rate of fewer visits is not shown. */
    private static final int FEWEST = 10;

    private final SurveyResults results;
    private final SurveyResultsPort.ResultsQuery query;
    private final ManagerWords words;

    SurveyResultsPage(SurveyResults results, SurveyResultsPort.ResultsQuery query, ManagerWords words) {
        this.results = results;
        this.query = query;
        this.words = words;
        addClassNames("floor", "survey-results");
        add(new Main(
                answer(),
                filter(),
                ScoreTable.of("results.questions", "results.what", questions(), words),
                ScoreTable.of("results.engagements", "results.engagement.what", engagements(), words),
                waits(),
                note()));
    }

    private List<ScoreTable.Line> questions() {
        return results.questions().stream()
                .map(question -> new ScoreTable.Line(question.label(), question.engagements(), question.figure()))
                .toList();
    }

    private List<ScoreTable.Line> engagements() {
        return results.engagements().stream()
                .map(engagement -> new ScoreTable.Line(label(engagement), List.of(), engagement.figure()))
                .toList();
    }

    /** The title of an engagement, unless the survey of this site has its own numbers. */
    private String label(SurveyResults.Engagement engagement) {
        String number = String.valueOf(engagement.number());
        String title = "engagement." + number;
        return words.has(title)
                ? words.say("results.engagement.title", number, words.say(title))
                : words.say("results.engagement.number", number);
    }

    private Component answer() {
        var best = results.questions().stream()
                .filter(line -> line.figure().isPresent())
                .findFirst();
        var sentence = best.map(line ->
                        words.say("results.answer", line.figure().orElseThrow().share(), line.label()))
                .orElseGet(() -> words.say("results.too-few"));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(words.locale());
        var period = words.say(
                "results.period", WrittenDates.write(date, results.from()), WrittenDates.write(date, results.to()));
        var answer = new Div(
                new H1(sentence), new Paragraph(period + " " + words.say("results.forms", results.forms()) + rate()));
        answer.addClassName("answer");
        if (results.simulated()) {
            answer.add(PageFrame.notice(words.say("simulated")));
        }
        return answer;
    }

    private String rate() {
        return results.visits() < FEWEST
                ? ""
                : " " + words.say("results.rate", Math.min(1, (double) results.forms() / results.visits()));
    }

    /** A form that opens the same page with other filters. */
    private Component filter() {
        var form = new HtmlContainer("form");
        form.addClassNames("card", "filter");
        form.getElement().setAttribute("method", "get");
        var periods = SurveyResultsPort.PERIODS.stream()
                .map(days -> new SurveyResults.Option(String.valueOf(days), words.say("results.days", days)))
                .toList();
        form.add(
                select("days", "results.days.label", periods, Optional.of(String.valueOf(query.days())), false),
                select("service", "results.service", results.services(), query.service(), true),
                select("wait", "results.wait", results.classes(), query.waited(), true));
        var show = new NativeButton(words.say("results.show"));
        show.getElement().setAttribute("type", "submit");
        show.addClassName("action");
        form.add(show, csv());
        return form;
    }

    private Component csv() {
        var csv = new Anchor(
                "/manager/results.csv?site=" + results.site() + "&days=" + query.days()
                        + query.service().map(code -> "&service=" + code).orElse("")
                        + query.waited().map(code -> "&wait=" + code).orElse(""),
                words.say("results.csv"));
        csv.setRouterIgnore(true);
        return csv;
    }

    private Component select(
            String name, String key, List<SurveyResults.Option> options, Optional<String> chosen, boolean all) {
        var select = new HtmlContainer("select");
        select.setId("filter-" + name);
        select.getElement().setAttribute("name", name);
        if (all) {
            select.add(option(new SurveyResults.Option("", words.say("results.all")), Optional.empty()));
        }
        options.forEach(option -> select.add(option(option, chosen)));
        var label = new NativeLabel(words.say(key));
        label.setFor(select);
        return new Div(label, select);
    }

    private static Component option(SurveyResults.Option option, Optional<String> chosen) {
        var element = new HtmlContainer("option");
        element.setText(option.label());
        element.getElement().setAttribute("value", option.code());
        if (chosen.filter(option.code()::equals).isPresent()) {
            element.getElement().setAttribute("selected", true);
        }
        return element;
    }

    private Component waits() {
        return results.waits().isEmpty()
                ? new Paragraph(words.say("results.waits.few"))
                : FeltWaitTable.of(results.waits(), words);
    }

    private Component note() {
        var note = new Paragraph(words.say("results.note"));
        note.addClassName("note");
        return note;
    }
}
