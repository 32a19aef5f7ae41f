// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiveVisitorsTest extends CounterScreen {

    @Test
    void without_a_visitor_one_press_calls_the_next() {
        port.holdingG3();

        open();

        assertThat(page()).contains("Aucun visiteur", "Prochain ticket\u00a0: A043 · Un renseignement");
        assertThat(primary()).isEqualTo("Appeler le suivant");
        assertThat(shows("current-ticket")).isFalse();
    }

    @Test
    void the_next_visitor_is_called_and_shown() {
        port.holdingG3();
        open();

        press("Appeler le suivant");

        assertThat(port.sent).containsExactly("G3 NEXT");
        assertThat(text("current-ticket")).isEqualTo("A043");
        assertThat(text("news")).isEqualTo("A043 appelé");
        assertThat(page()).contains("Appelé à\u00a09:58, premier appel", "Arrivée 9:44 · a attendu 14\u00a0min");
        assertThat(page()).contains("depuis l’appel");
        assertThat(primary()).isEqualTo("Commencer");
        assertThat(offers("Terminer")).isFalse();
    }

    @Test
    void a_visitor_is_called_again_and_the_agent_sees_the_count() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();

        press("Rappeler");

        assertThat(page()).contains("2e\u00a0appel");
        assertThat(text("news")).isEqualTo("A042 rappelé, 2e\u00a0appel");
    }

    @Test
    void when_the_visitor_comes_the_service_begins_and_is_timed() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();

        press("Commencer");

        assertThat(primary()).isEqualTo("Terminer et appeler le suivant");
        assertThat(page()).contains("avec vous");
        assertThat(elapsedSince()).isEqualTo(FakeCounterPort.TEN.toEpochMilli());
        assertThat(buttons()).contains("Terminer", "Remettre en file").doesNotContain("Absent", "Commencer");
    }

    @Test
    void language_and_priority_of_the_visitor_are_shown_in_words() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));

        open();

        assertThat(tags()).containsExactly("Anglais · English", "Prioritaire");
    }

    @Test
    void one_press_ends_the_visit_and_calls_the_next() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Terminer et appeler le suivant");

        assertThat(text("news")).isEqualTo("A042 terminé, A043 appelé");
        assertThat(text("current-ticket")).isEqualTo("A043");
        assertThat(tags()).isEmpty();
    }

    @Test
    void a_visit_can_end_without_a_call() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Terminer");

        assertThat(port.sent).containsExactly("G3 FINISH");
        assertThat(text("news")).isEqualTo("A042 terminé");
        assertThat(page()).contains("Aucun visiteur");
    }

    @Test
    void with_an_exit_survey_the_agent_is_reminded_to_mention_it() {
        port.rules = port.rules.withSurvey();
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Terminer");

        assertThat(page()).contains("Pour finir\u00a0: proposez l’enquête");
    }

    @Test
    void a_visitor_who_did_not_come_is_marked_absent_and_another_returns_to_the_line() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();
        press("Absent");
        assertThat(text("news")).isEqualTo("A042 noté absent");

        press("Appeler le suivant");
        press("Remettre en file");

        assertThat(text("news")).isEqualTo("A043 remis en file");
        assertThat(port.sent).containsExactly("G3 ABSENT", "G3 NEXT", "G3 RETURN");
    }

    @Test
    void an_empty_line_is_announced_until_the_next_press() {
        port.holdingG3().line.clear();
        open();

        press("Appeler le suivant");
        assertThat(text("notice")).isEqualTo("Personne n’attend pour ce guichet.");
        assertThat(page()).contains("Personne n’attend pour l’instant.");

        press("Pause");
        assertThat(text("notice")).isEmpty();
    }

    @Test
    void with_an_empty_line_the_visit_still_ends() {
        port.holdingG3().with(FakeCounterPort.serving("A042")).line.clear();
        open();

        press("Terminer et appeler le suivant");

        assertThat(text("notice")).isEqualTo("A042\u00a0: visite terminée. Personne n’attend pour ce guichet.");
        assertThat(primary()).isEqualTo("Appeler le suivant");
    }

    @Test
    void each_refusal_is_announced_in_the_words_of_the_server() {
        port.holdingG3().refusal = Optional.of("Ce guichet sert déjà A042.");
        open();

        press("Appeler le suivant");
        Component first = alert();
        press("Appeler le suivant");

        assertThat(text("notice")).isEqualTo("Ce guichet sert déjà A042.");
        assertThat(alert()).as("said again").isNotSameAs(first);
    }

    @Test
    void a_failure_of_the_server_is_announced_and_thrown() {
        port.holdingG3().failure = Optional.of(new IllegalStateException("invented"));
        open();

        assertThatThrownBy(() -> press("Appeler le suivant")).hasMessageContaining("invented");

        settle();
        assertThat(text("notice")).startsWith("L’action n’a pas abouti.");
    }

    @Test
    void a_double_click_acts_once() {
        port.holdingG3();
        open();
        ActionButton next = button("Appeler le suivant");

        ComponentUtil.fireEvent(next, click(next, 1));
        ComponentUtil.fireEvent(next, click(next, 2));

        assertThat(port.sent).containsExactly("G3 NEXT");
    }

    @Test
    void every_press_is_a_tap_of_its_own() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();

        press("Rappeler");
        press("Rappeler");

        assertThat(port.taps).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void one_button_is_filled_and_no_two_share_a_key() {
        for (CounterStatus state : List.of(CounterStatus.OPEN, CounterStatus.PAUSED)) {
            port.in(state).holdingG3().with(FakeCounterPort.called("A042"));
            reload();

            assertThat(find(ActionButton.class).withClassName("primary").all()).hasSize(1);
            assertThat(keys()).doesNotHaveDuplicates().contains(" ", "r", "a", "f", "v", "n", "p", "h", "?");
        }
    }

    @Test
    void a_key_is_announced_but_does_not_change_the_name_of_its_button() {
        port.holdingG3();
        open();

        var next = button("Appeler le suivant").getElement();

        assertThat(next.getAttribute("aria-keyshortcuts")).isEqualTo("Space");
        assertThat(next.getChild(1).getText()).isEqualTo("Espace");
        assertThat(next.getChild(1).getAttribute("aria-hidden")).isEqualTo("true");
    }

    private List<String> keys() {
        return find(ActionButton.class).withAttribute("data-key").all().stream()
                .map(button -> button.getElement().getAttribute("data-key"))
                .toList();
    }

    private String primary() {
        return find(ActionButton.class).withClassName("primary").single().label();
    }

    private Component alert() {
        return find(Component.class)
                .withAttribute("role", "alert")
                .withClassName("notice")
                .single();
    }

    private long elapsedSince() {
        return Long.parseLong(find(Component.class)
                .withAttribute("data-since")
                .single()
                .getElement()
                .getAttribute("data-since"));
    }

    private static ClickEvent<Component> click(Component source, int count) {
        return new ClickEvent<>(source, true, 0, 0, 0, 0, count, 0, false, false, false, false);
    }
}
