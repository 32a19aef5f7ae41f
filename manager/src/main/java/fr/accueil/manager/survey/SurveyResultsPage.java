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

/** The page: a sentence with the answer, what is looked at, the tables. */
final class SurveyResultsPage extends Div {

    /** A rate of fewer visits says little. */
    private static final int FEWEST = 10;

    private final SurveyResults results;
    private final SurveyResultsPort.ResultsQuery wish;
    private final ManagerWords managerWords;

    SurveyResultsPage(SurveyResults results, SurveyResultsPort.ResultsQuery wish, ManagerWords managerWords) {
        this.results = results;
        this.wish = wish;
        this.managerWords = managerWords;
        addClassNames("floor", "survey-results");
        add(new Main(
                answer(),
                filter(),
                ScoreTable.of("results.questions", "results.what", results.questions(), managerWords),
                ScoreTable.of(
                        "results.engagements",
                        "results.engagement.what",
                        numbered(results.engagements()),
                        managerWords),
                waits(),
                note()));
    }

    private List<SurveyResults.Line> numbered(List<SurveyResults.Line> engagements) {
        return engagements.stream()
                .map(line -> new SurveyResults.Line(engagement(line.label()), "", line.figure()))
                .toList();
    }

    /** With its title, unless the survey of this site counts by a number of its own. */
    private String engagement(String number) {
        String title = "engagement." + number;
        return managerWords.knows(title)
                ? managerWords.say("results.engagement.title", number, managerWords.say(title))
                : managerWords.say("results.engagement.number", number);
    }

    private Component answer() {
        var best = results.questions().stream()
                .filter(line -> line.figure().isPresent())
                .findFirst();
        var sentence = best.map(line -> managerWords.say(
                        "results.answer", line.figure().orElseThrow().share(), line.label()))
                .orElseGet(() -> managerWords.say("results.too-few"));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(managerWords.locale());
        var period = managerWords.say(
                "results.period", WrittenDates.write(date, results.from()), WrittenDates.write(date, results.to()));
        var answer = new Div(
                new H1(sentence),
                new Paragraph(period + " " + managerWords.say("results.forms", results.forms()) + rate()));
        answer.addClassName("answer");
        if (results.simulated()) {
            answer.add(PageFrame.notice(managerWords.say("simulated")));
        }
        return answer;
    }

    private String rate() {
        return results.visits() < FEWEST
                ? ""
                : " " + managerWords.say("results.rate", Math.min(1, (double) results.forms() / results.visits()));
    }

    /** A form that asks the same page for something else. */
    private Component filter() {
        var form = new HtmlContainer("form");
        form.addClassNames("card", "filter");
        form.getElement().setAttribute("method", "get");
        var periods = SurveyResultsPort.PERIODS.stream()
                .map(days -> new SurveyResults.Option(String.valueOf(days), managerWords.say("results.days", days)))
                .toList();
        form.add(
                select("days", "results.days.label", periods, Optional.of(String.valueOf(wish.days())), false),
                select("service", "results.service", results.services(), wish.service(), true),
                select("wait", "results.wait", results.classes(), wish.waited(), true));
        var show = new NativeButton(managerWords.say("results.show"));
        show.getElement().setAttribute("type", "submit");
        show.addClassName("action");
        form.add(show, csv());
        return form;
    }

    private Component csv() {
        var csv = new Anchor(
                "/manager/results.csv?days=" + wish.days()
                        + wish.service().map(code -> "&service=" + code).orElse("")
                        + wish.waited().map(code -> "&wait=" + code).orElse(""),
                managerWords.say("results.csv"));
        csv.setRouterIgnore(true);
        return csv;
    }

    private Component select(
            String name, String key, List<SurveyResults.Option> options, Optional<String> chosen, boolean all) {
        var select = new HtmlContainer("select");
        select.setId("filter-" + name);
        select.getElement().setAttribute("name", name);
        if (all) {
            select.add(option(new SurveyResults.Option("", managerWords.say("results.all")), Optional.empty()));
        }
        options.forEach(option -> select.add(option(option, chosen)));
        var label = new NativeLabel(managerWords.say(key));
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
                ? new Paragraph(managerWords.say("results.waits.few"))
                : FeltWaitTable.of(results.waits(), managerWords);
    }

    private Component note() {
        var note = new Paragraph(managerWords.say("results.note"));
        note.addClassName("note");
        return note;
    }
}
