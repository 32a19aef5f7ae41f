// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CounterScreenStateTest extends CounterScreen {

    @Test
    void a_newer_state_is_shown_by_itself() {
        port.holdingG3();
        open();

        port.line.clear();
        send(101, true, "Camille");

        assertThat(text("waiting-count")).isEqualTo("0");
    }

    @Test
    void a_state_that_is_late_changes_nothing() {
        port.holdingG3();
        open();

        port.line.clear();
        send(99, true, "Camille");

        assertThat(text("waiting-count")).isEqualTo("2");
    }

    @Test
    void what_only_the_clock_changed_is_shown_without_a_new_event() {
        port.holdingG3();
        open();

        port.line.clear();
        send(100, true, "Camille");

        assertThat(text("waiting-count")).isEqualTo("0");
    }

    @Test
    void a_reply_that_is_older_than_the_shown_state_is_not_shown() {
        port.holdingG3();
        open();
        port.current = Optional.of(FakeCounterPort.called("A099"));
        send(200, true, "Camille");
        assertThat(text("news")).isEqualTo("A099 appelé");

        press("Pause");

        assertThat(offers("Pause")).isTrue();
    }

    @Test
    void the_notice_of_an_empty_line_goes_when_a_visitor_arrives() {
        port.holdingG3().line.clear();
        open();
        press("Appeler le suivant");

        port.line.addAll(new FakeCounterPort().line);
        send(102, true, "Camille");

        assertThat(text("notice")).isEmpty();
    }

    @Test
    void a_counter_taken_over_names_the_colleague_and_allows_no_action() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        send(101, false, "Nadia");

        assertThat(heading()).isEqualTo("Guichet 3 repris par Nadia");
        assertThat(buttons()).containsExactly("Choisir un guichet");
        assertThat(shows("current-ticket")).isFalse();
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void an_agent_who_lost_a_counter_chooses_another() {
        port.holdingG3();
        open();
        send(101, false, "Nadia");
        port.counters = new FakeCounterPort().counters;

        press("Choisir un guichet");

        assertThat(buttons()).containsExactly("Guichet 3", "Guichet 4");
    }

    @Test
    void a_counter_closed_from_elsewhere_brings_back_the_choice() {
        port.holdingG3();
        open();

        port.state = CounterStatus.CLOSED;
        send(101, false, "");

        assertThat(heading()).startsWith("À quel guichet");
        assertThat(text("notice")).isEqualTo("Guichet 3 est fermé.");
    }

    @Test
    void an_outcome_that_the_site_adds_is_offered_while_the_visitor_is_here() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        assertThat(offers("Remis en main propre")).isFalse();

        port.rules = new CounterChoices(
                port.rules.services(),
                port.rules.counters(),
                port.rules.pauses(),
                port.rules.calls(),
                List.of(
                        FakeCounterPort.choice("done", "Terminé"),
                        FakeCounterPort.choice("handed", "Remis en main propre")));
        send(101, true, "Camille");

        assertThat(offers("Remis en main propre")).isTrue();
        assertThat(offers("Dossier incomplet")).isFalse();
        press("Remis en main propre");
        assertThat(port.sent).last().asString().contains("handed");
    }

    @Test
    void a_service_that_the_site_adds_can_be_transferred_to_at_once() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        port.rules = new CounterChoices(
                List.of(FakeCounterPort.choice("VISA", "Visas")),
                port.rules.counters(),
                port.rules.pauses(),
                port.rules.calls(),
                port.rules.outcomes());
        send(101, true, "Camille");
        press("Transférer");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Visas");
    }

    @Test
    void a_page_that_is_left_no_longer_listens() {
        port.holdingG3();
        open();

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void every_page_can_show_that_the_connection_is_lost() {
        open();
        assertThat(lostLine()).isEqualTo("Connexion interrompue depuis\u00a0. Le choix reprendra avec elle.");

        port.holdingG3();
        reload();

        assertThat(lostLine())
                .isEqualTo(
                        "Connexion interrompue depuis\u00a0. Ce qui a été fait est conservé\u00a0; les boutons reviendront avec elle.");
    }

    private String lostLine() {
        return find(Div.class).withClassName("link-lost").single().getElement().getTextRecursively();
    }

    private void send(long seq, boolean mine, String holder) {
        port.send(port.snapshot(seq, mine, holder));
        settle();
    }
}
