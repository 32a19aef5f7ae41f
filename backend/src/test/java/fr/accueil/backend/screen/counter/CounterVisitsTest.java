// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What an agent does with the visitor in front, and with those who stepped aside. */
class CounterVisitsTest extends CounterOnTheWire {

    @Test
    void a_note_from_one_window_reaches_the_agents_other_window_without_an_event() {
        serving("ACC-INFO");
        List<CounterSnapshot> seen = new CopyOnWriteArrayList<>();
        Registration window = port.watch("A1", seen::add);
        long seq = api.seq();
        done(new CounterCommand.MarkOutcomes(Set.of("incomplete-file"), true));
        await().until(() -> !seen.isEmpty()
                && seen.getLast().current().orElseThrow().visit().outcomes().contains("incomplete-file"));
        done(new CounterCommand.WriteNote("une photo manque"));
        await().until(() ->
                seen.getLast().current().orElseThrow().visit().note().isPresent());
        window.remove();
        assertThat(api.seq()).isEqualTo(seq);
    }

    @Test
    void what_is_noted_of_a_visit_is_seen_at_once_and_after_a_reload() {
        serving("ACC-INFO");
        done(new CounterCommand.WriteNote("il manque <b>une photo</b>"));
        done(new CounterCommand.MarkOutcomes(Set.of("incomplete-file", "informed"), false));

        CounterSnapshot.VisitNotes notes =
                port.snapshot("A1").current().orElseThrow().visit();
        assertThat(notes.note()).contains(new CounterSnapshot.Note("il manque <b>une photo</b>", "Camille Martin"));
        assertThat(notes.outcomes()).containsExactlyInAnyOrder("incomplete-file", "informed");
        assertThat(notes.representative()).isFalse();
        assertThat(refusal(new CounterCommand.WriteNote("x".repeat(100_000)))).startsWith("Cette note est trop longue");
        assertThat(refusal(new CounterCommand.MarkOutcomes(Set.of("magic"), true)))
                .isEqualTo("Cette issue n’est pas prévue ici.");
        assertThat(port.snapshot("A1").current().orElseThrow().visit()).isEqualTo(notes);
    }

    @Test
    void the_last_action_is_offered_to_be_undone_until_it_would_harm_a_visitor() {
        String number = serving("ACC-INFO");
        assertThat(done(new CounterCommand.ReturnToQueue()).undo())
                .contains(new CounterCommand.Undo(CounterCommand.Undone.RETURN, number));
        api.open("A2");
        api.at("A2", "call-next").is(200);

        assertThat(refusal(new CounterCommand.Undo(CounterCommand.Undone.RETURN, number)))
                .startsWith("Impossible d’annuler");
        assertThat(port.snapshot("A1").current()).isEmpty();
    }

    @Test
    void absence_is_due_after_two_calls_and_half_a_minute() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        CounterSnapshot.Current called =
                done(new CounterCommand.CallNext()).current().orElseThrow();
        assertThat(called.callsDue()).isEqualTo(1);
        assertThat(called.absentFrom()).isEmpty();
        CounterSnapshot.Current again =
                done(new CounterCommand.Recall()).current().orElseThrow();
        assertThat(again.absentFrom()).contains(again.calledAt().plusSeconds(30));
    }

    @Test
    void who_is_aside_is_seen_and_comes_back_by_hand() {
        serving("ACC-INFO");
        CounterSnapshot held = done(new CounterCommand.Hold());
        assertThat(held.aside().held()).hasSize(1);
        done(new CounterCommand.Resume(held.aside().held().getFirst().ticket()));
        done(new CounterCommand.Finish());
        api.issue("ACC-INFO");
        done(new CounterCommand.CallNext());
        CounterSnapshot absent = done(new CounterCommand.MarkNoShow());
        String ticket = absent.aside().absent().getLast().ticket();
        CounterSnapshot back = done(new CounterCommand.Requeue(ticket, false));
        assertThat(back.line().waiting()).anySatisfy(waiting -> {
            assertThat(waiting.ticket()).isEqualTo(ticket);
            assertThat(waiting.quietUntil()).isPresent();
        });
        assertThat(refusal(new CounterCommand.Requeue(ticket, false)))
                .isEqualTo("Ce ticket n’est plus parmi les absents.");
        assertThat(refusal(new CounterCommand.Requeue("A042", true))).isEqualTo("Ce ticket n’existe pas.");
    }

    @Test
    void a_visitor_goes_on_with_another_service_or_to_a_colleague() {
        serving("ACC-INFO");
        assertThat(done(new CounterCommand.ChangeService("ACC-COURRIER"))
                        .current()
                        .orElseThrow()
                        .service())
                .isEqualTo("Déposer un pli");
        assertThat(refusal(new CounterCommand.ChangeService("CG"))).isEqualTo("Cette démarche n’existe pas ici.");
        assertThat(refusal(new CounterCommand.TransferToCounter("B9", ""))).isEqualTo("Ce guichet n’existe pas ici.");
        assertThat(done(new CounterCommand.TransferToCounter("A2", "voir l’original"))
                        .current())
                .isEmpty();
        assertThat(port.snapshot("A2").line().waiting())
                .anySatisfy(waiting -> assertThat(waiting.moved()).isTrue());
    }
}
