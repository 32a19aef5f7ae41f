// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The page of statistics: one sentence, then the charts, then the tables. */
@Route(value = "manager/statistics", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/statistics.css")
final class StatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatisticsPort port;
    private String title = "";

    StatisticsView(StatisticsPort port) {
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
        StatisticsReport report = port.report(address.query(), words.locale());
        Optional<StatisticsReport> other = address.other().map(query -> port.report(query, words.locale()));
        title = words.say("statistics.title", choices.siteName());
        add(new StatisticsPage(port, choices, address, report, other, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
