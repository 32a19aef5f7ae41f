// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.PageFrame;
import java.util.Optional;

/** The content of the page: the answer, the figures with their change, then the rest by theme. */
final class StatisticsPage extends Div {

    private final StatisticsPort port;
    private final StatisticsPort.Choices choices;
    private final StatisticsAddress address;
    private final StatisticsReport report;
    private final Optional<StatisticsReport> other;
    private final ManagerWords words;
    private final FigureFormat figureFormat;

    StatisticsPage(
            StatisticsPort port,
            StatisticsPort.Choices choices,
            StatisticsAddress address,
            StatisticsReport report,
            Optional<StatisticsReport> other,
            ManagerWords words) {
        this.port = port;
        this.choices = choices;
        this.address = address;
        this.report = report;
        this.other = other;
        this.words = words;
        this.figureFormat = new FigureFormat(words);
        addClassNames("floor", "past");
        add(main());
    }

    private Component main() {
        Main main = new Main(answer(), new PeriodPicker(choices, address, words));
        if (report.total().visits().issued() == 0) {
            main.add(
                    new Paragraph(words.say("headline.nobody.hint")),
                    StatisticsThemes.card(
                            "doors", ReportTables.in(report, words).withoutTicket(), words));
            return main;
        }
        ReportTables tables = ReportTables.in(report, words);
        main.add(
                new PeriodTiles(report.total(), other.map(StatisticsReport::total), words),
                new StatisticsThemes(tables, report, address, words));
        return main;
    }

    private Component answer() {
        H1 sentence = new H1(new StatisticsHeadline(report, words).sentence(other));
        Div answer = new Div(sentence);
        answer.addClassName("answer");
        answer.add(line(words.say(
                "statistics.what",
                figureFormat.period(report.query()),
                report.openDays(),
                report.total().visits().issued())));
        new FilterWords(choices, words).sentence(report.query()).ifPresent(text -> answer.add(line(text)));
        other.ifPresent(before -> answer.add(line(words.say("compared", figureFormat.period(before.query())))));
        if (address.mistaken()) {
            answer.add(PageFrame.notice(words.say("mistaken")));
        }
        if (report.simulated()) {
            answer.add(PageFrame.notice(words.say("simulated")));
        }
        port.unsentReport()
                .ifPresent(
                        month -> answer.add(PageFrame.notice(words.say("report.unsent", figureFormat.month(month)))));
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
        for (StatisticsPort.Format format : StatisticsPort.Format.values()) {
            Anchor link = new Anchor(
                    new ReportDownload(port, report.query(), format, words), AttachmentType.DOWNLOAD, format.name());
            link.getElement().setAttribute("aria-label", words.say("export.as", format.name()));
            exports.add(link);
        }
        NativeButton print = new NativeButton(words.say("print"));
        print.getElement().setAttribute("onclick", "window.print()");
        exports.add(print);
        return exports;
    }
}
