// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** The page of the texts of visitors, to be published or not, and to be answered in time. */
@Route(value = "manager/suggestions", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/survey.css")
final class SuggestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SurveyResultsPort port;
    private ManagerWords words = ManagerWords.in("fr");
    private String title = "";

    SuggestionsView(SurveyResultsPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        words = ManagerWords.in(language);
        refresh();
    }

    private void refresh() {
        removeAll();
        var texts = port.texts();
        title = words.say("texts.title", texts.siteName());
        var page = new Div(main(texts));
        page.addClassNames("floor", "suggestions");
        add(page);
    }

    private Anchor csv(String site) {
        var csv = new Anchor("/manager/suggestions.csv?site=" + site, words.say("results.csv"));
        csv.setRouterIgnore(true);
        csv.addClassName("csv");
        return csv;
    }

    private Main main(SurveyTexts texts) {
        long open = texts.texts().stream().filter(SuggestionCard::isOpen).count();
        long late = texts.texts().stream()
                .filter(text -> SuggestionCard.isLate(text, texts.today()))
                .count();
        var answer = new Div(
                new H1(words.say("texts.open", open)),
                new Paragraph(words.say("texts.late", late) + " " + words.say("texts.due")));
        answer.addClassName("answer");
        if (texts.simulated()) {
            answer.add(PageFrame.notice(words.say("texts.simulated")));
        }
        answer.add(csv(texts.site()));
        var main = new Main(answer);
        cards(main, texts, SuggestionCard::isOpen);
        if (open < texts.texts().size()) {
            main.add(new H2(words.say("texts.handled")));
            cards(main, texts, text -> !SuggestionCard.isOpen(text));
        }
        return main;
    }

    private void cards(Main main, SurveyTexts texts, SerializablePredicate<SurveyTexts.Text> which) {
        texts.texts().stream()
                .filter(which)
                .forEach(text -> main.add(new SuggestionCard(text, texts.today(), words, port, this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
