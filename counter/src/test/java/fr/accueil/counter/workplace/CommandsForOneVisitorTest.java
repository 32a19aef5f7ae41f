// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterCommand.Undo;
import fr.accueil.counter.common.CounterCommand.Undone;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Note;
import fr.accueil.counter.common.CounterSnapshot.VisitNotes;
import fr.accueil.counter.common.TextBox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An agent with two windows: a command for one visitor never affects the next. */
class CommandsForOneVisitorTest extends CounterScreen {

    private static final String CHANGED =
            "Rien n’a été fait\u00a0: ce que montrait l’écran venait de changer. Regardez-le, puis recommencez.";

    @Test
    void a_transfer_opened_for_one_visitor_closes_and_says_so_when_the_other_window_goes_on() {
        opened("Transférer");

        otherWindowGoesOn();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice"))
                .isEqualTo(
                        "Z002 n’est plus à ce guichet\u00a0: «\u00a0Vers quelle démarche ou quel guichet\u00a0?\u00a0»"
                                + " s’est fermé, rien n’a été fait.");
        assertThat(text("current-ticket")).isEqualTo("Z003");
        assertThat(port.current).map(CounterSnapshot.Current::number).contains("Z003");
    }

    @Test
    void a_transfer_chosen_before_the_change_arrived_is_refused_and_moves_no_visitor() {
        opened("Transférer");

        otherWindowGoesOnUnnoticed();
        press("Permis invalidé");

        assertThat(port.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeCounterPort.GONE);
        assertThat(text("current-ticket")).isEqualTo("Z003");
    }

    @Test
    void a_note_written_for_one_visitor_is_never_saved_with_the_next_and_not_lost() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        otherWindowGoesOn();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(port.sent).noneMatch(press -> press.contains("Note"));
        assertThat(text("unsaved")).startsWith("Note non enregistrée pour Z002");
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void the_last_letters_of_a_note_that_had_not_arrived_when_it_closed_are_asked_for() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une");

        otherWindowGoesOn();
        browserTyped("il manque une photo");
        settle();

        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
        assertThat(port.sent).noneMatch(press -> press.contains("Note"));
    }

    @Test
    void a_note_saved_before_the_change_arrived_is_refused_and_its_text_is_kept() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        otherWindowGoesOnUnnoticed();
        press("Enregistrer");

        assertThat(port.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeCounterPort.GONE);
        assertThat(port.current.orElseThrow().visit().note()).isEmpty();
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void a_note_that_was_only_read_leaves_nothing_to_copy() {
        VisitNotes noted = new VisitNotes(Optional.of(new Note("déjà là", "Nadia")), Set.of(), false, true);
        port.holdingG3().with(FakeCounterPort.serving("Z002", noted));
        open();
        press("Note");

        otherWindowGoesOn();

        assertThat(shows("unsaved")).isFalse();
    }

    @Test
    void the_note_of_a_transfer_is_kept_as_well_and_put_away_by_the_agent() {
        opened("Transférer");
        find(Input.class).single().setValue("voir l’original");

        otherWindowGoesOn();
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("voir l’original");
        press("Supprimer ce texte");

        assertThat(shows("unsaved")).isFalse();
    }

    @Test
    void an_unsaved_text_stays_when_a_colleague_takes_the_counter() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        port.send(port.snapshot(101, false, "Nadia"));
        settle();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(heading()).isEqualTo("Guichet 3 repris par Nadia");
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void an_unsaved_text_stays_after_a_failure_of_the_server() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");
        port.failure = Optional.of(new IllegalStateException("invented"));

        assertThatThrownBy(() -> press("Enregistrer")).hasMessageContaining("invented");
        settle();

        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void another_service_chosen_for_one_visitor_is_not_that_of_the_next() {
        opened("Autre démarche");

        otherWindowGoesOnUnnoticed();
        press("Permis invalidé");

        assertThat(port.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeCounterPort.GONE);
    }

    @Test
    void an_outcome_pressed_while_one_visitor_was_shown_is_not_marked_for_the_next() {
        port.holdingG3().with(FakeCounterPort.serving("Z002"));
        open();
        port.with(FakeCounterPort.serving("Z003")).seq++;
        refresh();

        pressedWhileShown("Dossier incomplet", "id-Z002");

        assertThat(port.sent).isEmpty();
        assertThat(text("notice")).isEqualTo(CHANGED);
    }

    @Test
    void a_key_pressed_while_one_visitor_was_shown_does_nothing_to_the_next() {
        for (String label :
                List.of("Terminer et appeler le suivant", "Terminer", "Mettre en attente", "Remettre en file")) {
            port.holdingG3().with(FakeCounterPort.serving("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(port.visitors.getLast()).as(label).isEqualTo("id-Z002");
            assertThat(text("notice")).as(label).isEqualTo(FakeCounterPort.GONE);
            assertThat(text("current-ticket")).as(label).isEqualTo("Z003");
        }
    }

    @Test
    void a_call_again_or_an_absence_pressed_for_one_visitor_does_nothing_to_the_next() {
        for (String label : List.of("Commencer", "Rappeler", "Absent", "Remettre en file")) {
            port.holdingG3().with(FakeCounterPort.called("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(text("notice")).as(label).isEqualTo(FakeCounterPort.GONE);
            assertThat(port.current.orElseThrow().calls()).as(label).isEqualTo(1);
        }
    }

    @Test
    void a_press_for_the_current_visitor_is_carried_out() {
        port.holdingG3().with(FakeCounterPort.serving("Z002"));
        open();

        pressedWhileShown("Terminer", "id-Z002");

        assertThat(port.current).isEmpty();
        assertThat(text("news")).isEqualTo("Z002 terminé");
    }

    @Test
    void a_dialog_is_not_opened_for_the_next_visitor() {
        for (String label : List.of("Transférer", "Autre démarche", "Note")) {
            port.holdingG3().with(FakeCounterPort.serving("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(find(Dialog.class).exists()).as(label).isFalse();
            assertThat(text("notice")).as(label).isEqualTo(CHANGED);
        }
    }

    @Test
    void undo_reverts_the_action_that_the_button_shows() {
        port.undo = Optional.of(new Undo(Undone.FINISH, "Z003"));
        port.holdingG3();
        open();

        pressedWhileShown("Annuler la fin de Z003", "FINISH Z002");
        assertThat(port.sent).isEmpty();
        assertThat(text("notice")).isEqualTo(CHANGED);

        pressedWhileShown("Annuler la fin de Z003", "FINISH Z003");
        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.Undo(Undone.FINISH, "Z003"));
    }

    @Test
    void a_dialog_stays_open_while_its_visitor_stays() {
        opened("Transférer");

        port.line.clear();
        port.seq++;
        refresh();

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(text("notice")).isEmpty();
    }

    private void opened(String dialog) {
        port.holdingG3().with(FakeCounterPort.serving("Z002"));
        open();
        press(dialog);
    }

    private static void browserTyped(String text) {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(asked -> asked.getInvocation().getExpression().contains("counterTyped"))
                .reduce((earlier, last) -> last)
                .orElseThrow()
                .complete(JsonNodeFactory.instance.stringNode(text));
    }

    private void otherWindowGoesOnUnnoticed() {
        port.line.addFirst(FakeCounterPort.waiting(
                "Z003", "Un renseignement", new CounterSnapshot.Place.Arrived(FakeCounterPort.TEN)));
        CounterReply reply =
                port.act("G3", Optional.of("id-Z002"), new CounterCommand.FinishAndCallNext(), UUID.randomUUID());
        assertThat(reply).isInstanceOf(CounterReply.Done.class);
    }

    private void otherWindowGoesOn() {
        otherWindowGoesOnUnnoticed();
        refresh();
    }

    /** A press as a browser sends it: with what its page showed, whatever the server's state is by now. */
    private void pressedWhileShown(String label, String shown) {
        Element element = button(label).getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("screenX", "screenY", "clientX", "clientY", "detail", "button")) {
            data.put("event." + name, 0);
        }
        for (String name : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
            data.put("event." + name, false);
        }
        data.put(ActionButton.VISITOR, shown).put(CurrentCard.UNDO, shown);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "click", data));
        settle();
    }
}
