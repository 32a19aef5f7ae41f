// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Colleague;
import fr.accueil.counter.common.CounterSnapshot.Expected;
import fr.accueil.counter.common.CounterSnapshot.Help;
import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The line, the visitors aside, the expected ones, the colleagues, and help. */
class SidePanelsTest extends CounterScreen {

    @Test
    void the_line_comes_first_and_the_tabs_count_what_is_behind_them() {
        port.held.add(FakeCounterPort.stepped("A038", ""));
        port.absent.add(FakeCounterPort.stepped("A031", ""));
        port.expected.add(new Expected(
                FakeCounterPort.TEN,
                "M. Diallo",
                "Titre de séjour",
                Optional.of(FakeCounterPort.NINE_58),
                Optional.of("R004")));
        port.expected.add(new Expected(FakeCounterPort.TEN, "", "Titre de séjour", Optional.empty(), Optional.empty()));
        port.holdingG3();
        open();

        assertThat(tabs()).containsExactly("À venir2", "De côté2", "RDV1", "Équipe0");
        assertThat(shows("waiting-ticket")).isTrue();
        assertThat(shows("held-ticket")).isFalse();
    }

    @Test
    void an_appointment_cancelled_after_the_arrival_is_marked_in_the_list() {
        port.expected.add(new Expected(
                FakeCounterPort.TEN,
                "M. Diallo",
                "Titre de séjour",
                Optional.of(FakeCounterPort.NINE_58),
                Optional.of("R004"),
                true));
        port.holdingG3();
        open();
        tab("RDV");

        assertThat(text("expected-visitor")).contains("R004", "annulé, arrivé à 9:58");
    }

    @Test
    void a_visitor_aside_returns_by_a_press() {
        port.held.add(FakeCounterPort.stepped("A038", "cherche une photocopie"));
        port.absent.add(FakeCounterPort.stepped("A031", ""));
        port.holdingG3();
        open();
        tab("De côté");

        assertThat(text("held-ticket")).contains("A038", "depuis 9:44", "«\u00a0cherche une photocopie\u00a0»");
        assertThat(text("absent-ticket")).contains("A031", "absent à 9:44");
        test(find(ActionButton.class).withAriaLabel("Faire revenir A031").single())
                .click();
        settle();
        press("En fin de file");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.Requeue("id-A031", true));
        assertThat(text("news")).isEqualTo("A031 revenu en fin de file");
    }

    @Test
    void an_absent_visitor_can_come_back_while_another_is_there() {
        port.absent.add(FakeCounterPort.stepped("A031", ""));
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Absents");
        press("À sa place");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.Requeue("id-A031", false));
    }

    @Test
    void expected_and_arrived_visitors_are_shown() {
        port.expected.add(new Expected(
                FakeCounterPort.TEN,
                "M. Diallo",
                "Titre de séjour",
                Optional.of(FakeCounterPort.NINE_58),
                Optional.of("R004")));
        port.holdingG3();
        open();
        tab("RDV");

        assertThat(text("expected-visitor")).contains("10:00", "M. Diallo", "Titre de séjour", "R004", "arrivé à 9:58");
    }

    @Test
    void two_equal_appointments_are_shown_as_two() {
        for (int i = 0; i < 2; i++) {
            port.expected.add(
                    new Expected(FakeCounterPort.TEN, "", "Titre de séjour", Optional.empty(), Optional.empty()));
        }
        port.holdingG3();
        open();
        tab("RDV");

        assertThat(find(com.vaadin.flow.component.html.ListItem.class).all().stream()
                        .filter(row ->
                                "expected-visitor".equals(row.getElement().getAttribute("data-testid"))))
                .hasSize(2);
    }

    @Test
    void empty_lists_of_aside_expected_and_colleagues_have_a_sentence() {
        port.holdingG3();
        open();
        tab("De côté");
        assertThat(page()).contains("Personne n’est mis en attente.", "Personne n’a été noté absent.");
        tab("RDV");
        assertThat(page()).contains("Aucun rendez-vous attendu aujourd’hui");
        tab("Équipe");
        assertThat(page()).contains("Aucun autre guichet n’est ouvert.");
    }

    @Test
    void colleagues_are_seen_with_what_they_do() {
        port.colleagues.add(new Colleague("Guichet 4", "Nadia", CounterStatus.PAUSED, "Déjeuner", Optional.empty()));
        port.colleagues.add(new Colleague("Guichet 5", "Zoé", CounterStatus.OPEN, "", Optional.of("A040")));
        port.holdingG3();
        open();
        tab("Équipe");

        assertThat(page()).contains("Guichet 4", "Nadia", "Déjeuner", "Guichet 5", "avec A040");
    }

    @Test
    void a_call_for_help_is_answered_with_one_key() {
        port.help.add(new Help("G4", "Guichet 4", FakeCounterPort.TEN, Optional.empty()));
        port.help.add(new Help("G5", "Guichet 5", FakeCounterPort.NINE_58, Optional.empty()));
        port.holdingG3();
        open();

        assertThat(text("help"))
                .contains("Guichet 4 demande de l’aide depuis 10:00", "Guichet 5 demande de l’aide depuis 9:58");
        ActionButton keyed =
                find(ActionButton.class).withAttribute("data-key", "j").single();
        test(keyed).click();
        settle();

        assertThat(port.sent).as("the oldest first").containsExactly("G3 " + new CounterCommand.AnswerHelp("G5"));
    }

    @Test
    void an_agent_who_asked_for_help_reads_that_a_colleague_comes() {
        port.holdingG3();
        open();
        press("Demander de l’aide");
        assertThat(port.sent).containsExactly("G3 HELP");

        port.help.add(new Help("G3", "Guichet 3", FakeCounterPort.TEN, Optional.of("Nadia")));
        port.send(port.snapshot(200, true, "Camille"));
        settle();

        assertThat(text("help")).isEqualTo("Nadia arrive.");
        assertThat(offers("Fin de l’aide")).isTrue();
    }

    @Test
    void a_ticket_is_called_out_of_turn_with_a_reason() {
        port.rules = new CounterChoices(
                List.of(),
                List.of(),
                List.of(),
                List.of(FakeCounterPort.choice("fragile", "Visiteur fragile")),
                List.of());
        port.holdingG3();
        open();

        press("Appeler un ticket");
        press("L005");
        press("Visiteur fragile");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.CallTicket("id-L005", Optional.of("fragile")));
    }

    @Test
    void among_tickets_a_digit_is_part_of_a_number_and_chooses_none() {
        for (String number : List.of("Z037", "Z038", "Z039")) {
            port.line.add(FakeCounterPort.waiting(
                    number, "Titre de séjour", new CounterSnapshot.Place.Arrived(FakeCounterPort.NINE_58)));
        }
        port.holdingG3();
        open();

        press("Appeler un ticket");

        ChoiceDialog dialog = find(ChoiceDialog.class).single();
        assertThat(find(ActionButton.class, dialog).all())
                .isNotEmpty()
                .noneMatch(button -> button.getElement().hasAttribute("data-key"));
        Input filter = find(Input.class, dialog).single();
        filter.setValue("Z03");
        enter(filter);
        assertThat(port.sent).as("three begin so").isEmpty();
        filter.setValue("z039");
        enter(filter);
        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.CallTicket("id-Z039", Optional.empty()));
    }

    private void enter(Input filter) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.key === 'Enter'", true);
        DomEvent press = new DomEvent(filter.getElement(), "keydown", data);
        filter.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(press);
        settle();
    }

    @Test
    void the_first_of_the_line_needs_no_reason() {
        port.rules = new CounterChoices(
                List.of(),
                List.of(),
                List.of(),
                List.of(FakeCounterPort.choice("fragile", "Visiteur fragile")),
                List.of());
        port.holdingG3();
        open();

        test(find(ActionButton.class).withAriaLabel("Appeler A043").single()).click();
        settle();

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.CallTicket("id-A043", Optional.empty()));
    }

    @Test
    void a_pause_asks_for_its_reason_where_the_site_has_some() {
        port.rules = new CounterChoices(
                List.of(), List.of(), List.of(FakeCounterPort.choice("lunch", "Déjeuner")), List.of(), List.of());
        port.holdingG3();
        open();

        press("Pause");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Pour quel motif\u00a0?");
        port.pause = Optional.of("Déjeuner");
        press("Déjeuner");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.PauseCounter(Optional.of("lunch")));
        assertThat(page()).contains("En pause\u00a0: Déjeuner");
    }

    @Test
    void the_browser_receives_the_time_from_which_a_wait_is_too_long() {
        port.holdingG3();
        open();

        assertThat(find(WaitingRow.class).atIndex(1).getElement().getAttribute("data-late-at"))
                .isEqualTo(String.valueOf(
                        FakeCounterPort.NINE_44.plusSeconds(20 * 60).toEpochMilli()));
        assertThat(page()).contains("attente longue");
    }

    @Test
    void the_agents_own_day_is_shown_in_figures() {
        port.holdingG3();
        open();

        assertThat(text("received-today")).isEqualTo("14");
        assertThat(text("mean-service")).isEqualTo("6\u00a0min");
    }

    private List<String> tabs() {
        return find(NativeButton.class).withClassName("tab").all().stream()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private void tab(String name) {
        test(find(NativeButton.class)
                        .withClassName("tab")
                        .withCondition(
                                tab -> tab.getElement().getTextRecursively().startsWith(name))
                        .single())
                .click();
        settle();
    }
}
