// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.event.Ending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is meant for one visitor never reaches another. */
@ParameterizedClass
@EnumSource(Database.class)
class MeantTicketTest {

    private static final List<CurrentTicketCommand> MOVES = List.of(
            new CurrentTicketCommand.Recall(),
            new CurrentTicketCommand.StartService(),
            new CurrentTicketCommand.Finish(),
            new CurrentTicketCommand.Finish(Set.of("done"), "une note"),
            new CurrentTicketCommand.ChangeService("ORD"),
            new CurrentTicketCommand.MarkNoShow(),
            new CurrentTicketCommand.Hold(),
            new CurrentTicketCommand.ReturnToQueue(),
            new CurrentTicketCommand.TransferToService("ORD", "une note"),
            new CurrentTicketCommand.TransferToCounter("G2", "une note"));

    private final Hall hall;

    MeantTicketTest(Database database) {
        this.hall = Hall.on(database);
    }

    /** Everything that an agent can do with the visitor in front. */
    private Map<String, Callable<Answer<?>>> commands(Optional<UUID> meant) {
        Map<String, Callable<Answer<?>>> all = new LinkedHashMap<>();
        MOVES.forEach(move ->
                all.put(move.toString(), () -> hall.counters.execute(hall.admin(), "salle", "G1", meant, move)));
        all.put(
                "finish and next",
                () -> hall.counters.execute(hall.admin(), "salle", "G1", meant, new AgentCommand.FinishAndCallNext()));
        all.put(
                "note",
                () -> hall.counters.execute(
                        hall.admin(), "salle", "G1", meant, new AgentCommand.WriteNote("une note")));
        all.put(
                "mark",
                () -> hall.counters.execute(
                        hall.admin(),
                        "salle",
                        "G1",
                        meant,
                        new AgentCommand.MarkOutcomes(new Ending(List.of("done"), false))));
        return all;
    }

    @Test
    void whatever_is_meant_for_the_visitor_before_is_refused_and_changes_nothing() throws Exception {
        UUID before = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.Finish());
        for (boolean received : List.of(false, true)) {
            UUID here = received ? hall.serving("ORD", "G1") : hall.called("ORD", "G1");
            hall.issue("ORD");
            for (var command : commands(Optional.of(before)).entrySet()) {
                unchanged(here, command.getKey(), command.getValue(), Refusal.NOT_CURRENT_TICKET);
            }
            hall.move("G1", received ? new CurrentTicketCommand.Finish() : new CurrentTicketCommand.MarkNoShow());
        }
    }

    @Test
    void without_a_visitor_in_front_what_is_meant_for_one_is_refused() throws Exception {
        UUID before = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.Finish());
        for (var command : commands(Optional.of(before)).entrySet()) {
            assertThat(Hall.refused(command.getValue().call()))
                    .as(command.getKey())
                    .isEqualTo(Refusal.NO_CURRENT_TICKET);
        }
    }

    @Test
    void what_is_meant_for_the_visitor_in_front_is_done() {
        UUID here = hall.called("ORD", "G1");
        Optional<UUID> meant = Optional.of(here);
        for (CurrentTicketCommand move : List.of(
                new CurrentTicketCommand.Recall(),
                new CurrentTicketCommand.StartService(),
                new CurrentTicketCommand.Hold())) {
            Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", meant, move));
        }
        assertThat(hall.read(here).status()).isEqualTo(TicketStatus.ON_HOLD);
    }

    @Test
    void in_any_order_of_commands_none_reaches_a_visitor_it_was_not_meant_for() throws Exception {
        Random random = new Random(21);
        hall.open("G1");
        List<UUID> all = new ArrayList<>();
        for (int turn = 0; turn < 60; turn++) {
            all.add(hall.issue("ORD").id());
            if (hall.counter("G1").current().isEmpty()) {
                hall.callNext("G1");
            }
            UUID here = hall.counter("G1").current().orElseThrow().id();
            UUID meant = random.nextBoolean() ? here : all.get(random.nextInt(all.size()));
            var commands = List.copyOf(commands(Optional.of(meant)).entrySet());
            var command = commands.get(random.nextInt(commands.size()));
            if (meant.equals(here)) {
                command.getValue().call();
            } else {
                unchanged(here, command.getKey(), command.getValue(), Refusal.NOT_CURRENT_TICKET);
            }
        }
    }

    @Test
    void only_what_the_button_said_is_undone() {
        UUID first = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.Finish());
        CounterDetails.Undo shown = hall.counter("G1").undo().orElseThrow();
        UUID second = hall.serving("ORD", "G1");
        long seq = hall.lastSeq();

        assertThat(Hall.refused(
                        hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Undo(Optional.of(shown)))))
                .isEqualTo(Refusal.ANOTHER_TO_UNDO);

        assertThat(hall.lastSeq()).isEqualTo(seq);
        assertThat(hall.read(first).status()).isEqualTo(TicketStatus.DONE);
        assertThat(hall.read(second).status()).isEqualTo(TicketStatus.SERVING);
        Optional<CounterDetails.Undo> now = hall.counter("G1").undo();
        assertThat(Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Undo(now))))
                .isEqualTo(Undoable.START);
    }

    @Test
    void of_two_windows_that_end_the_same_visit_at_once_one_acts_and_the_other_is_refused() throws Exception {
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                Optional<UUID> meant = Optional.of(hall.serving("ORD", "G1"));
                hall.issue("ORD");
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Answer<?>> press = () -> {
                    together.await();
                    return hall.counters.execute(
                            hall.admin(), "salle", "G1", meant, new AgentCommand.FinishAndCallNext());
                };
                List<Future<Answer<?>>> both = List.of(windows.submit(press), windows.submit(press));
                List<Answer<?>> answers = List.of(both.get(0).get(), both.get(1).get());

                assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
                assertThat(answers)
                        .filteredOn(Answer.Refused.class::isInstance)
                        .singleElement()
                        .isEqualTo(Answer.refused(Refusal.NOT_CURRENT_TICKET));
                assertThat(hall.counter("G1").current().orElseThrow().status()).isEqualTo(TicketStatus.CALLED);
                hall.move("G1", new CurrentTicketCommand.MarkNoShow());
            }
        }
    }

    private void unchanged(UUID here, String name, Callable<Answer<?>> command, Refusal why) throws Exception {
        TicketDetails ticket = hall.read(here);
        String noted = noted();
        CounterDetails counter = hall.counter("G1");
        long seq = hall.lastSeq();

        assertThat(Hall.refused(command.call())).as(name).isEqualTo(why);

        assertThat(hall.read(here)).as(name).isEqualTo(ticket);
        assertThat(noted()).as(name).isEqualTo(noted);
        assertThat(hall.counter("G1")).as(name).isEqualTo(counter);
        assertThat(hall.lastSeq()).as(name).isEqualTo(seq);
    }

    /** Notes and outcomes leave no event: they are compared as they are stored. */
    private String noted() {
        return hall.jdbc.queryForList("select * from ticket order by id").toString();
    }
}
