// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyResultsViewTest extends BrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final FakeResultsPort port = new FakeResultsPort();

    /** A port whose figures the test sets. */
    private static final class FakeResultsPort implements SurveyResultsPort {
        boolean simulated;
        List<SurveyResults.Question> questions = List.of();
        List<SurveyResults.Wait> waits = List.of();
        List<SurveyTexts.Text> texts = new ArrayList<>();
        final List<String> done = new ArrayList<>();

        @Override
        public SurveyResults results(ResultsQuery query) {
            return new SurveyResults(
                    "nantes",
                    "Préfecture",
                    DAY.minusDays(29),
                    DAY,
                    12,
                    48,
                    simulated,
                    questions,
                    List.of(new SurveyResults.Engagement(7, Optional.empty())),
                    waits,
                    List.of(new SurveyResults.Option("ACC", "Un renseignement")),
                    List.of(new SurveyResults.Option("5-15", "5 à 15 minutes")));
        }

        @Override
        public SurveyTexts texts() {
            return new SurveyTexts("nantes", "Préfecture", DAY, simulated, texts);
        }

        @Override
        public void decide(UUID text, boolean publish) {
            done.add(publish ? "publish" : "refuse");
        }

        @Override
        public void answered(UUID text) {
            done.add("answered");
        }
    }

    private SurveyResultsView show(String language) {
        var view = new SurveyResultsView(port);
        UI.getCurrent().add(view);
        view.show(language, new SurveyResultsPort.ResultsQuery(30, Optional.empty(), Optional.empty()));
        roundTrip();
        return view;
    }

    private SuggestionsView texts() {
        var view = new SuggestionsView(port);
        UI.getCurrent().add(view);
        view.show("fr");
        roundTrip();
        return view;
    }

    @Test
    void the_page_says_the_first_figure_then_each_with_its_interval_its_n_and_its_change() {
        port.questions = List.of(
                line(
                        "L’accueil par l’agent\u00a0?",
                        List.of(2, 4),
                        new SurveyResults.Figure(0.8, 0.6, 0.9, 20, Optional.of(0.05))),
                new SurveyResults.Question("L’espace\u00a0?", List.of(6), Optional.empty()));

        String page = show("fr").getElement().getTextRecursively();

        assertThat(find(H1.class).single().getText()).contains("80", "L’accueil par l’agent");
        assertThat(page)
                .contains("Du 26 octobre 2026 au 24 novembre 2026.", "12 réponses.", "Taux de réponse\u00a0: 25")
                .contains(
                        "60",
                        "90",
                        "20",
                        "+5 points",
                        "(engagements 2, 4)",
                        "Engagement 7\u00a0: Nous veillons à limiter votre attente")
                .contains("moins de 10 réponses");
    }

    @Test
    void demonstration_data_is_marked_on_both_pages_and_on_no_other() {
        String real = show("fr").getElement().getTextRecursively();
        assertThat(real).doesNotContain("Démonstration");

        port.simulated = true;
        port.questions = List.of(new SurveyResults.Question("L’accès\u00a0?", List.of(1), Optional.empty()));

        assertThat(show("fr").getElement().getTextRecursively()).contains("Démonstration", "(engagement 1)");
        texts();
        assertThat(find(Paragraph.class).withClassName("notice").all())
                .extracting(Paragraph::getText)
                .contains("Démonstration\u00a0: une partie de ces suggestions est inventée.");
    }

    @Test
    void without_enough_answers_no_figure_is_shown() {
        port.questions = List.of(new SurveyResults.Question("L’espace\u00a0?", List.of(6), Optional.empty()));

        assertThat(show("fr").getElement().getTextRecursively())
                .contains("Pas encore assez de réponses")
                .contains("Attente mesurée et attente ressentie\u00a0: moins de 10 réponses.")
                .doesNotContain("0\u00a0%");
    }

    @Test
    void the_measured_wait_stands_beside_the_declared_one() {
        port.waits = List.of(
                new SurveyResults.Wait("Moins de 5 minutes", 3, 1), new SurveyResults.Wait("5 à 15 minutes", 9, 11));

        assertThat(show("en").getElement().getTextRecursively())
                .contains("Measured wait and felt wait", "25%", "8%", "75%", "92%");
    }

    @Test
    void a_text_is_shown_as_plain_text_and_published_refused_or_marked_as_answered() {
        port.texts.add(text("<b>Plus</b> de chaises", SurveyTexts.State.NEW, DAY.plusDays(1), Optional.empty()));
        texts();

        assertThat(find(Paragraph.class).withClassName("said").single().getText())
                .isEqualTo("<b>Plus</b> de chaises");
        for (String action : List.of("Publier", "Refuser", "Marquer comme traitée")) {
            press(action);
        }

        assertThat(port.done).containsExactly("publish", "refuse", "answered");
    }

    @Test
    void a_late_suggestion_is_marked_unless_it_is_answered_or_refused() {
        port.texts.add(text("fait", SurveyTexts.State.PUBLISHED, DAY.minusDays(1), Optional.of(DAY)));
        port.texts.add(text("non", SurveyTexts.State.REFUSED, DAY.minusDays(1), Optional.empty()));
        port.texts.add(text("tard", SurveyTexts.State.PUBLISHED, DAY.minusDays(1), Optional.empty()));

        String page = texts().getElement().getTextRecursively();

        assertThat(find(H1.class).single().getText()).isEqualTo("Une suggestion attend une réponse");
        assertThat(page).contains("Une est en retard.", "En retard\u00a0: réponse due le 23 nov. 2026.");
        assertThat(find(SuggestionCard.class).withClassName("late").all()).hasSize(1);
        assertThat(page).as("what waits comes first").containsSubsequence("tard", "Déjà traitées", "fait", "non");
    }

    @Test
    void only_managers_and_administrators_open_them() {
        assertThat(SurveyResultsView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("MANAGER", "ADMIN");
        assertThat(SuggestionsView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("MANAGER", "ADMIN");
    }

    private void press(String start) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(start))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private static SurveyResults.Question line(String label, List<Integer> engagements, SurveyResults.Figure figure) {
        return new SurveyResults.Question(label, engagements, Optional.of(figure));
    }

    private static SurveyTexts.Text text(
            String said, SurveyTexts.State state, LocalDate due, Optional<LocalDate> answeredOn) {
        return new SurveyTexts.Text(UUID.randomUUID(), DAY, said, state, due, answeredOn);
    }
}
