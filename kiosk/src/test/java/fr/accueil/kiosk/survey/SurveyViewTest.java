// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.kiosk.common.HandClock;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.UnknownKioskPage;
import fr.accueil.kiosk.ticket.FakeKioskPort;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The exit survey on the tablet. */
class SurveyViewTest extends BrowserlessTest {

    private final HandClock clock = new HandClock();
    private final FakeSurveyPort port = new FakeSurveyPort();

    /** A port that keeps the answers. */
    private static final class FakeSurveyPort implements SurveyPort {
        final List<Map<String, String>> answers = new ArrayList<>();
        final List<Duration> taken = new ArrayList<>();
        SurveyArrival arrival = new SurveyArrival.Here(new KioskArrival.Welcome(
                "Préfecture",
                "Sortie",
                ZoneId.of("Europe/Paris"),
                List.of(FakeKioskPort.FRENCH, FakeKioskPort.ARABIC)));
        boolean counts = true;

        @Override
        public SurveyArrival arrive(String device) {
            return arrival;
        }

        @Override
        public List<SurveyQuestion> questions(String device, Locale language) {
            String in = language.getLanguage() + " ";
            return List.of(
                    choice("visit", in + "Votre visite ?", Optional.empty(), "bad", "great"),
                    choice("service", in + "Pour quoi ?", Optional.empty(), "PN", "ACC"),
                    choice(
                            "digital",
                            in + "L’aide ?",
                            Optional.of(new SurveyQuestion.After("service", Set.of("PN"))),
                            "yes",
                            "no"),
                    new SurveyQuestion("words", in + "Une suggestion ?", List.of(), Optional.empty()));
        }

        private static SurveyQuestion choice(
                String code, String text, Optional<SurveyQuestion.After> after, String... choices) {
            return new SurveyQuestion(
                    code,
                    text,
                    List.of(choices).stream()
                            .map(choice -> new SurveyQuestion.Choice(choice, "[" + choice + "]"))
                            .toList(),
                    after);
        }

        @Override
        public boolean answer(String device, Map<String, String> given, Duration time) {
            answers.add(given);
            taken.add(time);
            return counts;
        }
    }

    private void open() {
        SurveyView view = new SurveyView(port, clock);
        view.open("sortie");
        UI.getCurrent().add(view);
        settle();
    }

    @Test
    void one_question_a_page_and_the_answers_are_handed_over_together_at_the_end() {
        open();
        assertThat(heading()).isEqualTo("fr Votre visite ?");
        press("[great]");
        clock.advance(Duration.ofSeconds(20));
        press("[PN]");
        assertThat(heading()).isEqualTo("fr L’aide ?");
        press("[yes]");
        assertThat(port.answers).isEmpty();
        test(find(Input.class).single()).setValue(" Plus de chaises ");
        settle();
        press("Envoyer");

        assertThat(port.answers)
                .containsExactly(
                        Map.of("visit", "great", "service", "PN", "digital", "yes", "words", "Plus de chaises"));
        assertThat(port.taken).containsExactly(Duration.ofSeconds(20));
        assertThat(heading()).contains("Merci");
    }

    @Test
    void a_question_that_does_not_concern_the_visitor_is_not_asked() {
        open();
        press("[great]");
        press("[ACC]");

        assertThat(heading()).isEqualTo("fr Une suggestion ?");
        press("Retour");
        assertThat(heading()).isEqualTo("fr Pour quoi ?");
        assertThat(button("[ACC]").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void questions_are_counted_over_those_that_are_asked() {
        open();
        press("[great]");
        press("[ACC]");
        assertThat(place()).isEqualTo("Question 3 sur 3");

        press("Retour");
        press("[PN]");
        assertThat(place()).isEqualTo("Question 3 sur 4");
        press("[yes]");
        assertThat(place()).isEqualTo("Question 4 sur 4");
    }

    @Test
    void every_question_can_be_skipped_and_a_form_without_answers_is_not_counted() {
        open();
        press("Passer");
        press("Passer");
        press("Envoyer");

        assertThat(heading()).contains("Merci");
        assertThat(port.answers).isEmpty();
    }

    @Test
    void the_next_visitor_finds_the_first_question_in_the_first_language_without_any_answer() {
        open();
        press("العربية");
        assertThat(heading()).isEqualTo("ar Votre visite ?");
        press("[great]");
        press("البدء من جديد");

        assertThat(heading()).isEqualTo("fr Votre visite ?");
        assertThat(button("[great]").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(port.answers).isEmpty();
    }

    @Test
    void the_visitor_learns_that_too_many_answers_came() {
        port.counts = false;
        open();
        press("[great]");
        press("Passer");
        press("Envoyer");

        assertThat(heading()).contains("réessayer dans une minute");
    }

    @Test
    void a_machine_that_is_not_enrolled_asks_nothing() {
        port.arrival = new SurveyArrival.NotPaired("/device");
        open();

        assertThat(find(SurveyPage.class).exists()).isFalse();
        assertThat(find(UnknownKioskPage.class).exists()).isTrue();
    }

    private String heading() {
        return find(H1.class).single().getElement().getTextRecursively();
    }

    private String place() {
        return find(Paragraph.class).withClassName("place").single().getText();
    }

    private void press(String name) {
        test(button(name)).click();
        settle();
    }

    private NativeButton button(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .orElseGet(() -> button.getElement().getTextRecursively())
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    private void settle() {
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);
        roundTrip();
    }

    @Test
    void a_tablet_in_training_says_that_answers_are_not_counted() {
        KioskArrival.Welcome real = ((SurveyArrival.Here) port.arrival).welcome();
        port.arrival = new SurveyArrival.Here(
                new KioskArrival.Welcome(real.siteName(), real.place(), real.zone(), real.languages(), true));
        open();

        assertThat(find(Div.class)
                        .withAttribute("data-testid", "training")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Formation en cours\u00a0: les réponses ne sont pas comptées.");
    }
}
