// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterCommand.Undo;
import fr.accueil.counter.common.CounterCommand.Undone;
import fr.accueil.counter.common.CounterSnapshot.AppointmentNews;
import fr.accueil.counter.common.CounterSnapshot.Note;
import fr.accueil.counter.common.CounterSnapshot.VisitNotes;
import fr.accueil.counter.common.TextBox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An agent's actions on the current visitor, beyond calling and finishing. */
class VisitorPanelTest extends CounterScreen {

    @Test
    void the_outcomes_of_a_visit_are_marked_one_by_one_and_kept_at_once() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Terminé");
        press("Dossier incomplet");
        press("Durée inhabituelle");
        press("Terminé");

        assertThat(port.sent.getLast()).isEqualTo("G3 " + new CounterCommand.MarkOutcomes(Set.of("incomplete"), false));
        assertThat(pressed("Dossier incomplet")).isEqualTo("true");
        assertThat(pressed("Terminé")).isEqualTo("false");
        assertThat(pressed("Durée inhabituelle")).isEqualTo("true");
    }

    @Test
    void a_service_that_requires_an_outcome_shows_it_until_there_is_one() {
        port.holdingG3().with(FakeCounterPort.serving("A042", new VisitNotes(Optional.empty(), Set.of(), true, true)));
        open();
        assertThat(page()).contains("À indiquer avant de terminer");

        press("Terminé");

        assertThat(page()).doesNotContain("À indiquer avant de terminer");
    }

    @Test
    void a_visitor_who_is_only_called_has_no_outcome() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();

        assertThat(offers("Dossier incomplet")).isFalse();
    }

    @Test
    void a_note_is_shown_as_plain_text_with_its_author() {
        String trick = "<b>il manque la photocopie</b>";
        port.holdingG3()
                .with(FakeCounterPort.serving(
                        "A042", new VisitNotes(Optional.of(new Note(trick, "Nadia")), Set.of(), false, true)));
        open();

        assertThat(text("note")).isEqualTo("Nadia\u00a0: «\u00a0" + trick + "\u00a0»");
    }

    @Test
    void the_card_shows_the_change_of_an_appointment() {
        port.holdingG3().with(FakeCounterPort.serving("A042", changed(new AppointmentNews.Cancelled())));
        open();
        assertThat(text("appointment-news")).isEqualTo("Rendez-vous annulé");

        port.with(FakeCounterPort.serving("A042", changed(new AppointmentNews.Moved(FakeCounterPort.TEN))));
        port.send(port.snapshot(++port.seq, true, "Camille"));
        settle();
        assertThat(text("appointment-news")).isEqualTo("Rendez-vous déplacé à 10:00");

        port.with(FakeCounterPort.serving("A042"));
        port.send(port.snapshot(++port.seq, true, "Camille"));
        settle();
        assertThat(page()).doesNotContain("Rendez-vous");
    }

    private static VisitNotes changed(AppointmentNews news) {
        return new VisitNotes(Optional.empty(), Set.of(), false, true, Optional.of(news));
    }

    @Test
    void a_note_is_written_and_kept() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        press("Note");

        find(TextBox.class).single().setValue("voir l’original");
        press("Enregistrer");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.WriteNote("voir l’original"));
        assertThat(text("note")).contains("voir l’original");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void a_note_too_long_is_announced_and_not_sent() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        press("Note");

        find(TextBox.class).single().setValue("x".repeat(100_000));
        press("Enregistrer");

        assertThat(port.sent).isEmpty();
        assertThat(text("notice")).startsWith("Cette note est trop longue");
    }

    @Test
    void a_visitor_is_sent_on_to_a_service_or_to_a_counter_with_a_note() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        press("Transférer");
        find(Input.class).single().setValue("voir l’original");
        press("Permis invalidé");

        port.with(FakeCounterPort.serving("A043"));
        reload();
        press("Transférer");
        press("Guichet 4");

        assertThat(port.sent)
                .containsExactly(
                        "G3 " + new CounterCommand.TransferToService("PERMIS", "voir l’original"),
                        "G3 " + new CounterCommand.TransferToCounter("G4", ""));
    }

    @Test
    void the_same_visitor_goes_on_with_another_service() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Autre démarche");
        press("Permis invalidé");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.ChangeService("PERMIS"));
    }

    @Test
    void a_long_list_of_choices_is_narrowed_by_typing() {
        port.rules = new CounterChoices(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i ->
                                FakeCounterPort.choice("S" + i, i == 12 ? "Naturalisation, décret" : "Démarche " + i))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        press("Autre démarche");
        assertThat(choices()).hasSize(12);

        find(Input.class).single().setValue("DECR");
        settle();

        assertThat(choices()).containsExactly("Naturalisation, décret");
        find(Input.class).single().setValue("rien de tel");
        settle();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Rien ne correspond.");
    }

    @Test
    void a_choice_that_is_cancelled_changes_nothing() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();

        press("Transférer");
        press("Annuler");

        assertThat(port.sent).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void a_visitor_is_put_on_hold_and_resumed_with_one_key() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        press("Mettre en attente");
        assertThat(text("news")).isEqualTo("A042 mis en attente");

        port.held.add(FakeCounterPort.stepped("A042", ""));
        reload();
        press("Reprendre une personne");

        assertThat(port.sent.getLast()).isEqualTo("G3 " + new CounterCommand.Resume("id-A042"));
        assertThat(text("current-ticket")).isEqualTo("A042");
    }

    @Test
    void of_several_held_visitors_one_is_chosen() {
        port.holdingG3().held.addAll(List.of(FakeCounterPort.stepped("A038", ""), FakeCounterPort.stepped("A039", "")));
        open();

        press("Reprendre une personne");
        press("A039");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.Resume("id-A039"));
    }

    @Test
    void the_last_action_is_undone_by_its_name() {
        port.undo = Optional.of(new Undo(Undone.FINISH, "A042"));
        port.holdingG3();
        open();

        press("Annuler la fin de A042");

        assertThat(port.sent).containsExactly("G3 " + new CounterCommand.Undo(Undone.FINISH, "A042"));
    }

    @Test
    void with_nothing_to_undo_there_is_no_such_button() {
        port.holdingG3();
        open();

        assertThat(buttons()).noneMatch(label -> label.startsWith("Annuler"));
    }

    @Test
    void absence_says_how_many_calls_are_due_and_when_it_is_time() {
        port.holdingG3().with(FakeCounterPort.called("A042"));
        open();
        assertThat(absent().getElement().getTextRecursively()).contains("encore 1\u00a0appel");
        assertThat(absent().getElement().getAttribute("data-due-at")).isEmpty();

        press("Rappeler");

        assertThat(absent().getElement().getTextRecursively()).contains("2\u00a0appels faits");
        assertThat(absent().getElement().getAttribute("data-due-at"))
                .isEqualTo(
                        String.valueOf(FakeCounterPort.NINE_58.plusSeconds(30).toEpochMilli()));
    }

    private AbsentButton absent() {
        return find(AbsentButton.class).single();
    }

    private List<String> choices() {
        return find(ActionButton.class, find(Dialog.class).single()).all().stream()
                .map(ActionButton::label)
                .filter(label -> !label.equals("Annuler"))
                .toList();
    }

    private String pressed(String chip) {
        return button(chip).getElement().getAttribute("aria-pressed");
    }
}
