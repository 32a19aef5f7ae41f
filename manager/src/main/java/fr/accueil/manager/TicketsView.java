// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.screenkit.DocumentLanguage;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tickets behind a figure: numbers and times, no identity. */
@Route(value = "manager/statistics/tickets", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/statistics.css")
final class TicketsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Longer periods have days that are not looked at. */
    private static final int LOOKED_AT = 61;

    private final transient StatisticsDesk desk;
    private String title = "";

    TicketsView(StatisticsDesk desk) {
        this.desk = desk;
        addClassNames("manager", "statistics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        removeAll();
        Words words = Words.in(UI.getCurrent().getLocale().toLanguageTag());
        StatisticsDesk.Choices choices = desk.choices(words.locale());
        StatisticsAddress address = StatisticsAddress.of(parameters, choices.today());
        title = words.say("tickets.title", choices.siteName());
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        Div page = new Div(main(choices, address, words));
        page.addClassNames("floor", "past");
        add(page);
    }

    private Component main(StatisticsDesk.Choices choices, StatisticsAddress address, Words words) {
        List<StatisticsDesk.VisitLine> visits = desk.visits(address.query(), address.moment());
        Says says = new Says(words);
        Main main = new Main(
                new H1(words.say("tickets.heading", visits.size())), new Paragraph(says.period(address.query())));
        if (desk.isSimulated(address.query())) {
            main.add(PageFrame.notice(words.say("simulated")));
        }
        new Filters(choices, words).sentence(address.query()).ifPresent(text -> main.add(new Paragraph(text)));
        moment(address.moment(), words).ifPresent(text -> main.add(new Paragraph(text)));
        if (address.query().from().plusDays(LOOKED_AT).isBefore(address.query().to())) {
            main.add(new Paragraph(words.say("tickets.limits")));
        }
        StatisticsAddress back =
                new StatisticsAddress(address.query(), address.compare(), StatisticsDesk.Moment.ANY, false);
        Anchor link = new Anchor(back.text("manager/statistics"), words.say("tickets.back"));
        link.addClassName("back");
        main.add(link);
        if (!visits.isEmpty()) {
            Section card = new Section(new PastTable(table(visits, words), true));
            card.addClassName("card");
            main.add(card);
        }
        return main;
    }

    private static Optional<String> moment(StatisticsDesk.Moment moment, Words words) {
        return moment.day()
                .map(day -> words.say(
                        "tickets.moment",
                        day.getDisplayName(TextStyle.FULL, words.locale()),
                        moment.hour().orElse(0)));
    }

    private static Sheets.Table table(List<StatisticsDesk.VisitLine> visits, Words words) {
        return new Sheets.Table(
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

    private static List<Sheets.Cell> row(StatisticsDesk.VisitLine visit, Words words) {
        Says says = new Says(words);
        String fate =
                words.say("fate." + visit.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return List.of(
                Sheets.Cell.text(visit.number()),
                Sheets.Cell.text(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(words.locale())
                        .format(visit.arrived())),
                Sheets.Cell.text(visit.service()),
                Sheets.Cell.text(visit.counter()),
                new Sheets.Cell(says.duration(visit.waitMinutes().map(Duration::ofMinutes)), OptionalDouble.empty()),
                new Sheets.Cell(says.duration(visit.serviceMinutes().map(Duration::ofMinutes)), OptionalDouble.empty()),
                Sheets.Cell.text(visit.timesCount() ? fate : words.say("fate.not-counted", fate)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
