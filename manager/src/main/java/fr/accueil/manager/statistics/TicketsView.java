// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of the tickets of a figure: numbers and times, no identity. */
@Route(value = "manager/statistics/tickets", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/statistics.css")
final class TicketsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The number of days before the last one that a search covers. */
    private static final int LOOKED_AT = 61;

    private final transient StatisticsPort port;
    private String title = "";

    TicketsView(StatisticsPort port) {
        this.port = port;
        addClassNames("manager", "statistics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        removeAll();
        ManagerWords words = ManagerWords.in(UI.getCurrent().getLocale().toLanguageTag());
        StatisticsPort.Choices choices = port.choices(words.locale());
        StatisticsAddress address = StatisticsAddress.of(parameters, choices.today());
        title = words.say("tickets.title", choices.siteName());
        Div page = new Div(main(choices, address, words));
        page.addClassNames("floor", "past");
        add(page);
    }

    private Component main(StatisticsPort.Choices choices, StatisticsAddress address, ManagerWords words) {
        List<StatisticsPort.VisitLine> visits = port.visits(address.query(), address.moment());
        FigureFormat format = new FigureFormat(words);
        Main main = new Main(
                new H1(words.say("tickets.heading", visits.size())), new Paragraph(format.period(address.query())));
        if (port.isSimulated(address.query())) {
            main.add(PageFrame.notice(words.say("simulated")));
        }
        new FilterWords(choices, words).sentence(address.query()).ifPresent(text -> main.add(new Paragraph(text)));
        moment(address.moment(), words).ifPresent(text -> main.add(new Paragraph(text)));
        if (address.query().from().plusDays(LOOKED_AT).isBefore(address.query().to())) {
            main.add(new Paragraph(words.say("tickets.limits")));
        }
        StatisticsAddress back =
                new StatisticsAddress(address.query(), address.compare(), StatisticsPort.Moment.ANY, false);
        Anchor link = new Anchor(back.text("manager/statistics"), words.say("tickets.back"));
        link.addClassName("back");
        main.add(link);
        if (!visits.isEmpty()) {
            Section card = new Section(new ReportTableView(table(visits, words), true, words));
            card.addClassName("card");
            main.add(card);
        }
        return main;
    }

    private static Optional<String> moment(StatisticsPort.Moment moment, ManagerWords words) {
        return moment.day()
                .map(day -> words.say(
                        "tickets.moment",
                        day.getDisplayName(TextStyle.FULL, words.locale()),
                        moment.hour().orElse(0)));
    }

    private static ReportTables.Table table(List<StatisticsPort.VisitLine> visits, ManagerWords words) {
        return new ReportTables.Table(
                words.say("tickets"),
                List.of(
                        words.say("ticket.number"),
                        words.say("ticket.arrived"),
                        words.say("service"),
                        words.say("counter"),
                        words.say("ticket.waited"),
                        words.say("ticket.served"),
                        words.say("ticket.fate")),
                visits.stream().map(visit -> row(visit, words)).toList());
    }

    private static List<ReportCell> row(StatisticsPort.VisitLine visit, ManagerWords words) {
        String fate =
                words.say("fate." + visit.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return List.of(
                new ReportCell.Words(visit.number()),
                new ReportCell.Words(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(words.locale())
                        .format(visit.arrived())),
                new ReportCell.Words(visit.service()),
                new ReportCell.Words(visit.counter()),
                new ReportCell.Time(visit.waitMinutes().map(Duration::ofMinutes)),
                new ReportCell.Time(visit.serviceMinutes().map(Duration::ofMinutes)),
                new ReportCell.Words(visit.timesCount() ? fate : words.say("fate.not-counted", fate)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
