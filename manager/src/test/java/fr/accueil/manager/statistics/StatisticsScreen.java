// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** The page of statistics, over a fake port. */
abstract class StatisticsScreen extends BrowserlessTest {

    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    final FakeStatisticsPort port = new FakeStatisticsPort();

    @BeforeEach
    void the_screen_is_french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    static StatisticsQuery query(String from, String to) {
        return new StatisticsQuery(
                LocalDate.parse(from),
                LocalDate.parse(to),
                Optional.of("ACC-INFO"),
                Optional.of("A"),
                Optional.of(StatisticsQuery.Visitors.PRIORITY));
    }

    void show(Map<String, String> parameters) {
        port.asked.clear();
        UI.getCurrent().removeAll();
        var view = new StatisticsView(port);
        UI.getCurrent().add(view);
        view.show(QueryParameters.simple(parameters));
        roundTrip();
    }

    String sentence() {
        return find(H1.class).single().getText();
    }

    String figure(String name) {
        return find(DescriptionList.Description.class)
                .withTestId(name + "-figure")
                .single()
                .getText();
    }

    List<String> notices() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
