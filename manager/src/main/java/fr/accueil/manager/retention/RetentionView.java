// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.retention;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** The page of what is kept, how long and why. */
@Route(value = "manager/retention", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/retention.css")
final class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RetentionPort port;
    private String title = "";

    RetentionView(RetentionPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        removeAll();
        var words = ManagerWords.in(language);
        var table = port.table();
        title = words.say("retention.title", table.siteName());
        var answer = new Div(
                new H1(words.say("retention.heading")),
                new Paragraph(words.say("retention.intro")),
                new Paragraph(words.say(
                        "retention.next", SiteClock.moment(table.nextNight(), table.now(), table.zone(), words))));
        answer.addClassName("answer");
        var main = new Main(answer);
        Arrays.stream(RetentionTable.Subject.values())
                .forEach(subject -> main.add(SubjectCard.of(subject, table, words)));
        var page = new Div(main);
        page.addClassNames("floor", "retention");
        add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
