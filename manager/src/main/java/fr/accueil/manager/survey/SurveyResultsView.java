// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

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

/** The page of the results of the exit survey. The address contains the filters, so that it can be stored and sent. */
@Route(value = "manager/results", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/survey.css")
final class SurveyResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DEFAULT_DAYS = 30;

    private final transient SurveyResultsPort port;
    private String title = "";

    SurveyResultsView(SurveyResultsPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        show(
                event.getUI().getLocale().toLanguageTag(),
                new SurveyResultsPort.ResultsQuery(
                        days(parameters), chosen(parameters, "service"), chosen(parameters, "wait")));
    }

    private static int days(QueryParameters parameters) {
        return parameters
                .getSingleParameter("days")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(DEFAULT_DAYS);
    }

    private static Optional<String> chosen(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(text -> !text.isEmpty());
    }

    void show(String language, SurveyResultsPort.ResultsQuery query) {
        removeAll();
        var words = ManagerWords.in(language);
        var results = port.results(query);
        title = words.say("results.title", results.siteName());
        add(new SurveyResultsPage(results, query, words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
