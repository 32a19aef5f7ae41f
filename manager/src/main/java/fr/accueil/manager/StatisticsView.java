// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What waiting was, for the accueil manager: one sentence, then the pictures, then the tables. */
@Route(value = "manager/statistics", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/statistics.css")
final class StatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatisticsDesk desk;
    private String title = "";

    StatisticsView(StatisticsDesk desk) {
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
        StatisticsReport report = desk.report(address.query(), words.locale());
        Optional<StatisticsReport> other = address.other().map(query -> desk.report(query, words.locale()));
        title = words.say("statistics.title", choices.siteName());
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        add(new StatisticsPage(desk, choices, address, report, other, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
