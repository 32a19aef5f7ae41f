// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.event.EventType;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.workplace.CounterPort;
import fr.accueil.counter.workplace.CounterReply;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the port to the log: one command, one entry of the kind that it declares. */
class CounterCommandsToTheLogTest extends ServerTest {

    private static final String SITE = "nantes";

    @Autowired
    private CounterPort port;

    @Autowired
    private EventReader log;

    @BeforeEach
    void sign_in() {
        Acting.as("agent", Role.AGENT);
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @Test
    void every_command_of_the_counter_screen_leaves_the_entry_that_it_says() {
        assertThat(leaves(CounterCommand.class)).hasSizeGreaterThan(20).allSatisfy(type -> {
            CounterCommand command = ready(type);
            AgentCommand<?> executed = executed(command);
            CounterSnapshot before = port.snapshot("A1");

            long seq = log.lastSeq(SITE);
            CounterReply reply = press(command);

            assertThat(reply).as(command.toString()).isInstanceOf(CounterReply.Done.class);
            assertThat(entriesAfter(seq).stream().findFirst())
                    .as(command.toString())
                    .isEqualTo(executed.event());
            if (executed.event().isEmpty()) {
                assertThat(reply.counter().current())
                        .as("kept with the visitor")
                        .isNotEqualTo(before.current());
            }
        });
    }

    @Test
    void what_can_be_undone_is_remembered_by_the_name_that_its_command_says() {
        assertThat(leaves(CounterCommand.class)).allSatisfy(type -> {
            CounterCommand command = ready(type);
            Optional<Undoable> undoable = executed(command).undoable();
            CounterReply reply = press(command);

            undoable.ifPresent(what -> assertThat(reply.counter().undo())
                    .as(command.toString())
                    .hasValueSatisfying(undo -> assertThat(undo.what().name()).isEqualTo(what.name())));
        });
    }

    @Test
    void the_screen_and_the_server_name_alike_what_can_be_undone() {
        assertThat(Arrays.stream(CounterCommand.Undone.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(Undoable.values()).map(Enum::name).toList());
    }

    @Test
    void the_server_takes_no_command_that_no_screen_and_no_program_can_give() {
        List<Class<?>> given = Stream.concat(
                        leaves(CounterCommand.class)
                                .map(type -> executed(ready(type)).getClass()),
                        Stream.of(AgentCommand.ServeQueues.class))
                .<Class<?>>map(type -> type)
                .distinct()
                .toList();
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(leaves(AgentCommand.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CounterCommandsToTheLogTest::leaves)
                : Stream.of(type);
    }

    private AgentCommand<?> executed(CounterCommand command) {
        Actor agent = new Actor("agent", Role.AGENT, Optional.of(SITE));
        return ((Answer.Done<AgentCommand<?>>) CounterCommandRunner.ofServer(agent, command)).value();
    }

    private List<EventType> entriesAfter(long seq) {
        return log.after(SITE, seq, 100).stream()
                .map(logged -> EventType.of(logged.event()))
                .toList();
    }

    /** A command of this type, at a counter where it can be done. */
    private CounterCommand ready(Class<?> type) {
        free();
        return switch (type.getSimpleName()) {
            case "OpenCounter" -> {
                press(new CounterCommand.PauseCounter(Optional.empty()));
                yield new CounterCommand.OpenCounter();
            }
            case "PauseCounter" -> new CounterCommand.PauseCounter(Optional.empty());
            case "CloseCounter" -> new CounterCommand.CloseCounter();
            case "CallNext" -> {
                api.issue("ACC-INFO");
                yield new CounterCommand.CallNext();
            }
            case "CallTicket" ->
                new CounterCommand.CallTicket(api.issue("ACC-INFO").path("id").asString(), Optional.empty());
            case "AskForHelp" -> new CounterCommand.AskForHelp();
            case "AnswerHelp" -> {
                press(new CounterCommand.AskForHelp());
                yield new CounterCommand.AnswerHelp("A1");
            }
            default -> withVisitor(type);
        };
    }

    private CounterCommand withVisitor(Class<?> type) {
        String called = called();
        return switch (type.getSimpleName()) {
            case "Recall" -> new CounterCommand.Recall();
            case "StartService" -> new CounterCommand.StartService();
            case "MarkNoShow" -> new CounterCommand.MarkNoShow();
            case "ReturnToQueue" -> new CounterCommand.ReturnToQueue();
            case "TransferToService" -> new CounterCommand.TransferToService("ACC-COURRIER", "");
            case "TransferToCounter" -> new CounterCommand.TransferToCounter("A2", "");
            case "WriteNote" -> new CounterCommand.WriteNote("une photo manque");
            case "MarkOutcomes" -> new CounterCommand.MarkOutcomes(Set.of("incomplete-file"), true);
            case "Undo" -> {
                press(new CounterCommand.ReturnToQueue());
                yield port.snapshot("A1").undo().orElseThrow();
            }
            case "Requeue" -> {
                press(new CounterCommand.MarkNoShow());
                yield new CounterCommand.Requeue(called, true);
            }
            default -> withService(type, called);
        };
    }

    private CounterCommand withService(Class<?> type, String served) {
        press(new CounterCommand.StartService());
        return switch (type.getSimpleName()) {
            case "Finish" -> new CounterCommand.Finish();
            case "FinishAndCallNext" -> {
                api.issue("ACC-INFO");
                yield new CounterCommand.FinishAndCallNext();
            }
            case "Hold" -> new CounterCommand.Hold();
            case "ChangeService" -> new CounterCommand.ChangeService("ACC-COURRIER");
            case "Resume" -> {
                press(new CounterCommand.Hold());
                yield new CounterCommand.Resume(served);
            }
            default -> throw new AssertionError("no way to " + type.getSimpleName() + ": add one here");
        };
    }

    private String called() {
        String ticket = api.issue("ACC-INFO").path("id").asString();
        press(new CounterCommand.CallTicket(ticket, Optional.empty()));
        return ticket;
    }

    /** The counter open, of this agent, and without a visitor. */
    private void free() {
        port.take("A1", false);
        if (visitor().isPresent()) {
            press(new CounterCommand.ReturnToQueue());
        }
        press(new CounterCommand.CloseCounter());
        port.take("A1", false);
        assertThat(visitor()).isEmpty();
    }

    private CounterReply press(CounterCommand command) {
        return port.act("A1", visitor(), command, UUID.randomUUID());
    }

    private Optional<String> visitor() {
        return port.snapshot("A1").current().map(CounterSnapshot.Current::ticket);
    }
}
