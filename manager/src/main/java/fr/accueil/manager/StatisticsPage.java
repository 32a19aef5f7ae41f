// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The page: the answer, the figures with their change, then the rest by theme. */
final class StatisticsPage extends Div {

    private final StatisticsDesk desk;
    private final StatisticsDesk.Choices choices;
    private final StatisticsAddress address;
    private final StatisticsReport report;
    private final Optional<StatisticsReport> other;
    private final Words words;
    private final Says says;

    StatisticsPage(
            StatisticsDesk desk,
            StatisticsDesk.Choices choices,
            StatisticsAddress address,
            StatisticsReport report,
            Optional<StatisticsReport> other,
            Words words) {
        this.desk = desk;
        this.choices = choices;
        this.address = address;
        this.report = report;
        this.other = other;
        this.words = words;
        this.says = new Says(words);
        addClassNames("floor", "past");
        add(main());
    }

    private Component main() {
        Main main = new Main(answer(), new PeriodPicker(choices, address, words));
        if (report.total().visits().issued() == 0) {
            main.add(
                    new Paragraph(words.say("headline.nobody.hint")),
                    StatisticsThemes.card("doors", Sheets.in(report, words).doors()));
            return main;
        }
        Sheets sheets = Sheets.in(report, words);
        main.add(
                new PastTiles(report.total(), other.map(StatisticsReport::total), words),
                new StatisticsThemes(sheets, report, address, words));
        return main;
    }

    private Component answer() {
        H1 sentence = new H1(new Headline(report, words).sentence(other));
        Div answer = new Div(sentence);
        answer.addClassName("answer");
        answer.add(line(words.say(
                "statistics.what",
                says.period(report.query()),
                report.openDays(),
                report.total().visits().issued())));
        new Filters(choices, words).sentence(report.query()).ifPresent(text -> answer.add(line(text)));
        other.ifPresent(before -> answer.add(line(words.say("compared", says.period(before.query())))));
        if (address.mistaken()) {
            answer.add(PageFrame.notice(words.say("mistaken")));
        }
        if (report.simulated()) {
            answer.add(PageFrame.notice(words.say("simulated")));
        }
        desk.unsentReport()
                .ifPresent(month -> answer.add(PageFrame.notice(words.say("report.unsent", says.month(month)))));
        answer.add(exports());
        return answer;
    }

    private static Component line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("line");
        return line;
    }

    private Component exports() {
        Div exports = new Div(new Span(words.say("export")));
        exports.addClassName("exports");
        for (StatisticsDesk.Format format : StatisticsDesk.Format.values()) {
            Anchor link = new Anchor(
                    new PastFile(desk, report.query(), format, words), AttachmentType.DOWNLOAD, format.name());
            link.getElement().setAttribute("aria-label", words.say("export.as", format.name()));
            exports.add(link);
        }
        NativeButton print = new NativeButton(words.say("print"));
        print.getElement().setAttribute("onclick", "window.print()");
        exports.add(print);
        return exports;
    }
}
