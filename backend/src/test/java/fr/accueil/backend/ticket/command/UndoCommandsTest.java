// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.LastAction;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketBefore;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The last action at a counter is undone while it harms no visitor. */
@ParameterizedClass
@EnumSource(Database.class)
class UndoCommandsTest {

    private final Hall hall;

    UndoCommandsTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void a_visitor_called_by_mistake_waits_again_at_the_same_place() {
        UUID id = hall.issue("ORD").id();
        hall.open("G1");
        undone(id, hall -> hall.callNext("G1"), Undoable.CALL);

        assertThat(hall.counter("G1").current()).isEmpty();
        assertThat(hall.callNext("G1").orElseThrow().id()).isEqualTo(id);
        assertThat(hall.read(id).calls()).isEqualTo(1);
    }

    @Test
    void a_repeated_call_is_undone_with_the_call() {
        UUID id = hall.issue("ORD").id();
        hall.open("G1");
        undone(
                id,
                hall -> {
                    hall.callNext("G1");
                    hall.move("G1", new CurrentTicketCommand.Recall());
                },
                Undoable.CALL);
    }

    @Test
    void a_service_begun_by_mistake_is_only_called_again() {
        UUID id = hall.called("ORD", "G1");
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.StartService()), Undoable.START);
        assertThat(inFront("G1")).contains(id);
    }

    @Test
    void a_service_ended_by_mistake_goes_on_as_if_nothing_had_been() {
        UUID id = hall.serving("ORD", "G1");
        hall.wait(3);
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.Finish(Set.of("done"), "")), Undoable.FINISH);
        assertThat(inFront("G1")).contains(id);
        hall.wait(4);
        hall.move("G1", new CurrentTicketCommand.Finish());
        assertThat(hall.read(id).care().served()).hasMinutes(7);
    }

    @Test
    void finish_and_next_is_undone_as_one() {
        UUID id = hall.serving("ORD", "G1");
        UUID next = hall.issue("ORD").id();
        TicketDetails waited = hall.read(next);
        undone(
                id,
                hall -> Hall.done(
                        hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.FinishAndCallNext())),
                Undoable.FINISH_AND_NEXT);

        assertThat(inFront("G1")).contains(id);
        assertThat(hall.read(next)).isEqualTo(waited);
    }

    @Test
    void a_visitor_noted_absent_who_is_there_after_all_is_called() {
        UUID id = hall.called("ORD", "G1");
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.MarkNoShow()), Undoable.ABSENT);
        assertThat(inFront("G1")).contains(id);
    }

    @Test
    void a_visitor_put_aside_or_resumed_by_mistake_is_where_they_were() {
        UUID id = hall.serving("ORD", "G1");
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.Hold()), Undoable.HOLD);
        hall.move("G1", new CurrentTicketCommand.Hold());
        undone(
                id,
                hall -> Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Resume(id))),
                Undoable.RESUME);
        assertThat(hall.counter("G1").current()).isEmpty();
    }

    @Test
    void a_visitor_sent_away_by_mistake_comes_back_to_the_counter() {
        UUID id = hall.serving("ORD", "G1");
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.ReturnToQueue()), Undoable.RETURN);
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.TransferToService("ORD-B", "")), Undoable.TRANSFER);
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.TransferToCounter("G2", "")), Undoable.TRANSFER);
        undone(id, hall -> hall.move("G1", new CurrentTicketCommand.ChangeService("ORD-B")), Undoable.ANOTHER_SERVICE);
        assertThat(inFront("G1")).contains(id);
    }

    @Test
    void an_absent_visitor_brought_back_by_mistake_is_absent_again() {
        UUID id = hall.called("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        undone(
                id,
                hall -> Hall.done(
                        hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Requeue(id, true))),
                Undoable.BRING_BACK);
    }

    @Test
    void what_a_colleague_has_gone_on_with_is_not_undone() {
        UUID id = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.ReturnToQueue());
        hall.open("G2");
        hall.callNext("G2");
        TicketDetails called = hall.read(id);

        assertThat(Hall.refused(hall.tryUndo("G1"))).isEqualTo(Refusal.MOVED_MEANWHILE);
        assertThat(hall.read(id)).isEqualTo(called);
        assertThat(inFront("G2")).contains(id);
        assertThat(inFront("G1")).isEmpty();
    }

    @Test
    void half_an_action_is_never_undone() {
        UUID served = hall.serving("ORD", "G1");
        hall.issue("ORD");
        TicketDetails next = Hall.done(
                        hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.FinishAndCallNext()))
                .orElseThrow();
        hall.move("G1", new CurrentTicketCommand.StartService());
        hall.jdbc.update("update counter set last_action = ? where id = 'salle/G1'", lastActionOf(next, served));

        assertThat(Hall.refused(hall.tryUndo("G1"))).isEqualTo(Refusal.MOVED_MEANWHILE);
        assertThat(hall.read(served).status()).isEqualTo(TicketStatus.DONE);
        assertThat(inFront("G1")).contains(next.id());
    }

    @Test
    void only_the_last_action_is_undone_and_only_once() {
        hall.called("ORD", "G1");
        Hall.done(hall.tryUndo("G1"));

        assertThat(Hall.refused(hall.tryUndo("G1"))).isEqualTo(Refusal.NOTHING_TO_UNDO);
        assertThat(Hall.refused(hall.tryUndo("G7"))).isEqualTo(Refusal.NOTHING_TO_UNDO);
    }

    @Test
    void who_takes_a_counter_over_does_not_undo_what_another_did() {
        var camille = hall.actor("camille", Role.AGENT);
        var dominique = hall.actor("dominique", Role.AGENT);
        hall.set(camille, "G1", CounterState.OPEN);
        hall.issue("ORD");
        Hall.done(hall.counters.execute(camille, "salle", "G1", new AgentCommand.CallNext()));

        assertThat(Hall.refused(
                        hall.counters.execute(dominique, "salle", "G1", new AgentCommand.Undo(Optional.empty()))))
                .isEqualTo(Refusal.COUNTER_TAKEN);
        Hall.done(hall.counters.execute(
                dominique,
                "salle",
                "G1",
                new AgentCommand.SetCounter(
                        CounterState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), true)));
        assertThat(Hall.refused(
                        hall.counters.execute(dominique, "salle", "G1", new AgentCommand.Undo(Optional.empty()))))
                .isEqualTo(Refusal.NOTHING_TO_UNDO);
    }

    /** Done and undone, the ticket is as it was, and the log says both. */
    private void undone(UUID id, Consumer<Hall> action, Undoable what) {
        TicketDetails before = hall.read(id);
        long seq = hall.lastSeq();
        action.accept(hall);
        assertThat(hall.counter("G1").undo()).contains(new CounterDetails.Undo(what, before.number()));
        int made = hall.eventsAfter(seq).size();

        assertThat(Hall.done(hall.tryUndo("G1"))).isEqualTo(what);

        assertThat(hall.read(id)).isEqualTo(before);
        assertThat(hall.counter("G1").undo()).isEmpty();
        List<LoggedEvent> events = hall.eventsAfter(seq);
        assertThat(events).hasSizeGreaterThan(made);
        assertThat(events.getLast().event()).isInstanceOf(TicketEvent.ActionUndone.class);
    }

    private static String lastActionOf(TicketDetails next, UUID served) {
        TicketBefore waiting = new TicketBefore(
                TicketStatus.WAITING,
                "ORD",
                "A",
                "A",
                next.countsFrom(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null,
                0,
                0,
                "");
        return new LastAction(
                        Undoable.FINISH_AND_NEXT,
                        "A001",
                        List.of(
                                new LastAction.Step(served, 1, waiting),
                                new LastAction.Step(next.id(), next.callSeq(), waiting)))
                .text();
    }

    private Optional<UUID> inFront(String counter) {
        return hall.counter(counter).current().map(TicketDetails::id);
    }
}
