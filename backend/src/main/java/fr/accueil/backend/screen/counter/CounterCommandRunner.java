// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.counter.common.CounterCommand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Executes what agents ask on the counter screen; turns each command of the screen into one of the server. */
@Component
class CounterCommandRunner {

    private final CounterCommands counters;

    CounterCommandRunner(CounterCommands counters) {
        this.counters = counters;
    }

    /**
     * Where a command is given.
     *
     * @param visitor the ticket that was in front on the screen when it was given, if one was
     */
    record Place(Actor agent, String site, String counter, Optional<String> visitor) {}

    Answer<?> execute(Place from, CounterCommand command) {
        return switch (meant(from, command)) {
            case Answer.Refused<Optional<UUID>> refused -> refused;
            case Answer.Done<Optional<UUID>> meant -> execute(from, meant.value(), command);
        };
    }

    private Answer<?> execute(Place from, Optional<UUID> meant, CounterCommand asked) {
        return switch (ofServer(from.agent(), asked)) {
            case Answer.Refused<AgentCommand<?>> refused -> refused;
            case Answer.Done<AgentCommand<?>> command ->
                counters.execute(from.agent(), from.site(), asked.counter(from.counter()), meant, command.value());
        };
    }

    /** A command for the visitor in front names the visitor: without a name it is refused. */
    private static Answer<Optional<UUID>> meant(Place from, CounterCommand command) {
        if (!command.concernsVisitor()) {
            return Answer.done(Optional.empty());
        }
        return from.visitor()
                .map(ticket -> ticket(ticket, Optional::of))
                .orElseGet(() -> Answer.refused(Refusal.NOT_CURRENT_TICKET));
    }

    /** What the server is asked to execute; refused when it names no ticket. */
    static Answer<AgentCommand<?>> ofServer(Actor agent, CounterCommand command) {
        return switch (command) {
            case CounterCommand.OpenCounter c -> set(agent, CounterState.OPEN, Optional.empty());
            case CounterCommand.PauseCounter c -> set(agent, CounterState.PAUSED, c.reason());
            case CounterCommand.CloseCounter c -> set(agent, CounterState.CLOSED, Optional.empty());
            case CounterCommand.CallNext c -> Answer.done(new AgentCommand.CallNext());
            case CounterCommand.CallTicket c -> ticket(c.ticket(), id -> new AgentCommand.CallTicket(id, c.reason()));
            case CounterCommand.Resume c -> ticket(c.ticket(), AgentCommand.Resume::new);
            case CounterCommand.Requeue c -> ticket(c.ticket(), id -> new AgentCommand.Requeue(id, c.atEnd()));
            case CounterCommand.Undo c -> Answer.done(new AgentCommand.Undo(Optional.of(undone(c))));
            case CounterCommand.AskForHelp c -> Answer.done(new AgentCommand.AskForHelp());
            case CounterCommand.AnswerHelp c -> Answer.done(new AgentCommand.AnswerHelp());
            case CounterCommand.ForVisitor c -> Answer.done(ofServer(c));
        };
    }

    private static AgentCommand<?> ofServer(CounterCommand.ForVisitor command) {
        return switch (command) {
            case CounterCommand.Recall c -> new CurrentTicketCommand.Recall();
            case CounterCommand.StartService c -> new CurrentTicketCommand.StartService();
            case CounterCommand.Finish c -> new CurrentTicketCommand.Finish();
            case CounterCommand.FinishAndCallNext c -> new AgentCommand.FinishAndCallNext();
            case CounterCommand.MarkNoShow c -> new CurrentTicketCommand.MarkNoShow();
            case CounterCommand.Hold c -> new CurrentTicketCommand.Hold();
            case CounterCommand.ReturnToQueue c -> new CurrentTicketCommand.ReturnToQueue();
            case CounterCommand.TransferToService c ->
                new CurrentTicketCommand.TransferToService(c.service(), c.note());
            case CounterCommand.TransferToCounter c ->
                new CurrentTicketCommand.TransferToCounter(c.counter(), c.note());
            case CounterCommand.ChangeService c -> new CurrentTicketCommand.ChangeService(c.service());
            case CounterCommand.WriteNote c -> new AgentCommand.WriteNote(c.text());
            case CounterCommand.MarkOutcomes c ->
                new AgentCommand.MarkOutcomes(new Ending(List.copyOf(c.outcomes()), c.representative()));
        };
    }

    private static Answer<AgentCommand<?>> set(Actor agent, CounterState state, Optional<String> pause) {
        return Answer.done(
                new AgentCommand.SetCounter(state, Optional.of(agent.name()), Optional.empty(), pause, false));
    }

    /** The server and the screen use the same names for what can be undone. */
    private static CounterDetails.Undo undone(CounterCommand.Undo undo) {
        return new CounterDetails.Undo(Undoable.valueOf(undo.what().name()), undo.number());
    }

    /** A name without a ticket is no ticket of this site. */
    private static <T> Answer<T> ticket(String text, Function<UUID, T> use) {
        try {
            return Answer.done(use.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
    }

    /** Whether an entry in the log refreshes other screens for it. */
    static boolean isLogged(Actor agent, CounterCommand command) {
        return switch (ofServer(agent, command)) {
            case Answer.Refused<AgentCommand<?>> refused -> true;
            case Answer.Done<AgentCommand<?>> done -> done.value().event().isPresent();
        };
    }
}
