// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.accueil.counter.CounterCommand.Undo;
import fr.accueil.counter.CounterCommand.Undone;
import fr.accueil.counter.CounterSnapshot.Note;
import fr.accueil.counter.CounterSnapshot.VisitNotes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An agent with two windows: what is meant for one visitor never reaches the next. */
class RightVisitorTest extends CounterScreen {

    private static final String CHANGED =
            "Rien n’a été fait\u00a0: ce que montrait l’écran venait de changer. Regardez-le, puis recommencez.";

    @Test
    void a_transfer_opened_for_one_visitor_closes_and_says_so_when_the_other_window_goes_on() {
        opened("Transférer");

        theOtherWindowGoesOn();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice"))
                .isEqualTo(
                        "Z002 n’est plus à ce guichet\u00a0: «\u00a0Vers quelle démarche ou quel guichet\u00a0?\u00a0»"
                                + " s’est fermé, rien n’a été fait.");
        assertThat(text("current-ticket")).isEqualTo("Z003");
        assertThat(desk.current).map(CounterSnapshot.Current::number).contains("Z003");
    }

    @Test
    void a_transfer_chosen_before_the_change_was_heard_is_refused_and_moves_nobody() {
        opened("Transférer");

        theOtherWindowGoesOnUnheard();
        press("Permis invalidé");

        assertThat(desk.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeDesk.GONE);
        assertThat(text("current-ticket")).isEqualTo("Z003");
    }

    @Test
    void a_note_written_for_one_visitor_is_never_saved_with_the_next_and_not_lost() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        theOtherWindowGoesOn();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(desk.sent).noneMatch(wish -> wish.contains("Note"));
        assertThat(text("unsaved")).startsWith("Note non enregistrée pour Z002");
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void the_last_letters_of_a_note_that_had_not_arrived_when_it_closed_are_asked_for() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une");

        theOtherWindowGoesOn();
        browserTyped("il manque une photo");
        settle();

        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
        assertThat(desk.sent).noneMatch(wish -> wish.contains("Note"));
    }

    @Test
    void a_note_saved_before_the_change_was_heard_is_refused_and_its_text_is_kept() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        theOtherWindowGoesOnUnheard();
        press("Enregistrer");

        assertThat(desk.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeDesk.GONE);
        assertThat(desk.current.orElseThrow().visit().note()).isEmpty();
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void a_note_that_was_only_read_leaves_nothing_to_copy() {
        VisitNotes noted = new VisitNotes(Optional.of(new Note("déjà là", "Nadia")), Set.of(), false, true);
        desk.holdingG3().with(FakeDesk.serving("Z002", noted));
        open();
        press("Note");

        theOtherWindowGoesOn();

        assertThat(shows("unsaved")).isFalse();
    }

    @Test
    void the_note_of_a_transfer_is_kept_as_well_and_put_away_by_the_agent() {
        opened("Transférer");
        find(Input.class).single().setValue("voir l’original");

        theOtherWindowGoesOn();
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("voir l’original");
        press("Supprimer ce texte");

        assertThat(shows("unsaved")).isFalse();
    }

    @Test
    void what_was_written_survives_that_a_colleague_takes_the_counter() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");

        desk.tell(desk.snapshot(101, false, "Nadia"));
        settle();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(heading()).isEqualTo("Guichet 3 repris par Nadia");
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void what_was_written_survives_a_failure_of_the_house() {
        opened("Note");
        find(TextBox.class).single().setValue("il manque une photo");
        desk.failure = Optional.of(new IllegalStateException("invented"));

        assertThatThrownBy(() -> press("Enregistrer")).hasMessageContaining("invented");
        settle();

        assertThat(find(TextBox.class).single().getValue()).isEqualTo("il manque une photo");
    }

    @Test
    void another_service_chosen_for_one_visitor_is_not_that_of_the_next() {
        opened("Autre démarche");

        theOtherWindowGoesOnUnheard();
        press("Permis invalidé");

        assertThat(desk.visitors.getLast()).isEqualTo("id-Z002");
        assertThat(text("notice")).isEqualTo(FakeDesk.GONE);
    }

    @Test
    void an_outcome_pressed_while_one_visitor_was_shown_is_not_marked_for_the_next() {
        desk.holdingG3().with(FakeDesk.serving("Z002"));
        open();
        desk.with(FakeDesk.serving("Z003")).seq++;
        heard();

        pressedWhileShown("Dossier incomplet", "id-Z002");

        assertThat(desk.sent).isEmpty();
        assertThat(text("notice")).isEqualTo(CHANGED);
    }

    @Test
    void a_key_pressed_while_one_visitor_was_shown_does_nothing_to_the_next() {
        for (String label :
                List.of("Terminer et appeler le suivant", "Terminer", "Mettre en attente", "Remettre en file")) {
            desk.holdingG3().with(FakeDesk.serving("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(desk.visitors.getLast()).as(label).isEqualTo("id-Z002");
            assertThat(text("notice")).as(label).isEqualTo(FakeDesk.GONE);
            assertThat(text("current-ticket")).as(label).isEqualTo("Z003");
        }
    }

    @Test
    void a_call_again_or_an_absence_pressed_for_one_visitor_does_nothing_to_the_next() {
        for (String label : List.of("Commencer", "Rappeler", "Absent", "Remettre en file")) {
            desk.holdingG3().with(FakeDesk.called("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(text("notice")).as(label).isEqualTo(FakeDesk.GONE);
            assertThat(desk.current.orElseThrow().calls()).as(label).isEqualTo(1);
        }
    }

    @Test
    void a_press_that_the_browser_made_for_the_visitor_in_front_is_carried_out() {
        desk.holdingG3().with(FakeDesk.serving("Z002"));
        open();

        pressedWhileShown("Terminer", "id-Z002");

        assertThat(desk.current).isEmpty();
        assertThat(text("news")).isEqualTo("Z002 terminé");
    }

    @Test
    void a_dialog_is_not_opened_for_the_next_visitor() {
        for (String label : List.of("Transférer", "Autre démarche", "Note")) {
            desk.holdingG3().with(FakeDesk.serving("Z003"));
            reload();

            pressedWhileShown(label, "id-Z002");

            assertThat(find(Dialog.class).exists()).as(label).isFalse();
            assertThat(text("notice")).as(label).isEqualTo(CHANGED);
        }
    }

    @Test
    void what_is_undone_is_what_the_button_said() {
        desk.undo = Optional.of(new Undo(Undone.FINISH, "Z003"));
        desk.holdingG3();
        open();

        pressedWhileShown("Annuler la fin de Z003", "FINISH Z002");
        assertThat(desk.sent).isEmpty();
        assertThat(text("notice")).isEqualTo(CHANGED);

        pressedWhileShown("Annuler la fin de Z003", "FINISH Z003");
        assertThat(desk.sent).containsExactly("G3 " + new CounterCommand.Undo(Undone.FINISH, "Z003"));
    }

    @Test
    void a_dialog_stays_open_while_its_visitor_stays() {
        opened("Transférer");

        desk.line.clear();
        desk.seq++;
        heard();

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(text("notice")).isEmpty();
    }

    private void opened(String dialog) {
        desk.holdingG3().with(FakeDesk.serving("Z002"));
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

    private void theOtherWindowGoesOnUnheard() {
        desk.line.addFirst(
                FakeDesk.waiting("Z003", "Un renseignement", new CounterSnapshot.Place.Arrived(FakeDesk.TEN)));
        Reply reply = desk.act("G3", Optional.of("id-Z002"), new CounterCommand.FinishAndCallNext(), UUID.randomUUID());
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    private void theOtherWindowGoesOn() {
        theOtherWindowGoesOnUnheard();
        heard();
    }

    /** A press as a browser sends it: with what its page showed, whatever the house knows by now. */
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
