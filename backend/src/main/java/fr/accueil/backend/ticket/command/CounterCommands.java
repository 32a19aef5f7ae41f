// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Executes what is asked at counters. A counter has at most one ticket, a ticket is at one counter at most. */
@Component
public class CounterCommands {

    private final CounterLocking access;
    private final Calling calling;
    private final CounterMoves moves;
    private final AbsentCommands absentCommands;
    private final UndoCommands undoCommands;

    CounterCommands(
            CounterLocking access,
            Calling calling,
            CounterMoves moves,
            AbsentCommands absentCommands,
            UndoCommands undoCommands) {
        this.access = access;
        this.calling = calling;
        this.moves = moves;
        this.absentCommands = absentCommands;
        this.undoCommands = undoCommands;
    }

    /** Executes a command; one for the visitor in front is for the one who is there. */
    public <R> Answer<R> execute(Actor actor, String site, String counter, AgentCommand<R> command) {
        return execute(actor, site, counter, Optional.empty(), command);
    }

    /**
     * The same, for one visitor.
     *
     * @param meant the ticket that it is meant for: refused when it is not in front; empty: the one in front
     */
    @SuppressWarnings("unchecked") // Each command is answered with what its own type says.
    public <R> Answer<R> execute(
            Actor actor, String site, String counter, Optional<UUID> meant, AgentCommand<R> command) {
        return access.at(
                actor,
                site,
                counter,
                at -> CounterLocking.refusal(at, command.requires(), meant)
                        .<Answer<R>>map(Answer::refused)
                        .orElseGet(() -> (Answer<R>) carryOut(at, command)));
    }

    private Answer<?> carryOut(LockedCounter at, AgentCommand<?> command) {
        return switch (command) {
            case AgentCommand.SetCounter c -> set(at, c);
            case AgentCommand.ServeQueues c -> serve(at, c);
            case AgentCommand.CallNext c -> calling.next(at, c);
            case AgentCommand.FinishAndCallNext c -> finishAndCallNext(at, c);
            case AgentCommand.CallTicket c -> calling.given(at, c);
            case AgentCommand.Resume c -> calling.resume(at, c);
            case AgentCommand.Requeue c -> absentCommands.requeue(at, c);
            case AgentCommand.Undo c -> undoCommands.undo(at, c);
            case AgentCommand.AskForHelp c -> HelpCalls.ask(at);
            case AgentCommand.AnswerHelp c -> HelpCalls.answer(at);
            case AgentCommand.WriteNote c -> VisitNotes.write(at, c);
            case AgentCommand.MarkOutcomes c -> VisitNotes.mark(at, c);
            case CurrentTicketCommand c -> move(at, c).then(ticket -> callNextByItself(at, ticket));
        };
    }

    private Answer<TicketDetails> move(LockedCounter at, CurrentTicketCommand command) {
        return switch (command) {
            case CurrentTicketCommand.Recall c ->
                moves.make(at, c, ticket -> ticket.recall(at.code(), at.by(), at.now()));
            case CurrentTicketCommand.StartService c ->
                moves.make(at, c, ticket -> ticket.start(at.code(), at.by(), at.now()));
            case CurrentTicketCommand.Finish c -> moves.finish(at, c);
            case CurrentTicketCommand.ChangeService c -> moves.changeService(at, c);
            case CurrentTicketCommand.MarkNoShow c ->
                moves.make(at, c, ticket -> ticket.markNoShow(at.code(), at.by(), at.now()));
            case CurrentTicketCommand.Hold c -> moves.make(at, c, ticket -> ticket.hold(at.code(), at.by(), at.now()));
            case CurrentTicketCommand.ReturnToQueue c ->
                moves.make(at, c, ticket -> ticket.returnToQueue(at.code(), at.by(), at.now()));
            case CurrentTicketCommand.TransferToService c -> moves.transfer(at, c);
            case CurrentTicketCommand.TransferToCounter c -> moves.transfer(at, c);
        };
    }

    /** Where the site's rule says so, the next visitor is called once the counter is free. */
    private Answer<TicketDetails> callNextByItself(LockedCounter at, TicketDetails moved) {
        if (at.site().counterRules().automaticCall()
                && at.row().state() == CounterState.OPEN
                && at.row().current() == null) {
            calling.alsoNext(at);
        }
        return Answer.done(moved);
    }

    private Answer<Optional<TicketDetails>> finishAndCallNext(
            LockedCounter at, AgentCommand.FinishAndCallNext command) {
        return at.row().state() == CounterState.OPEN
                ? moves.finish(at, new CurrentTicketCommand.Finish()).then(done -> calling.next(at, command))
                : Answer.refused(Refusal.COUNTER_CLOSED);
    }

    private static Answer<CounterDetails> serve(LockedCounter at, AgentCommand.ServeQueues command) {
        CounterDetails now = at.view();
        return set(
                at,
                new AgentCommand.SetCounter(
                        now.state(), Optional.empty(), Optional.of(command.queues()), now.pause(), false));
    }

    private static Answer<CounterDetails> set(LockedCounter at, AgentCommand.SetCounter command) {
        CounterRow row = at.row();
        Optional<String> holder = newHolder(at.actor(), command);
        if (!command.takeOver() && isHeldByAnother(row, holder)) {
            return Answer.refused(Refusal.COUNTER_TAKEN);
        }
        if (command.state() == CounterState.CLOSED && row.current() != null) {
            return Answer.refused(Refusal.COUNTER_BUSY);
        }
        return command.refusal(at.site())
                .<Answer<CounterDetails>>map(Answer::refused)
                .orElseGet(() -> Answer.done(change(at, command, holder)));
    }

    private static CounterDetails change(LockedCounter at, AgentCommand.SetCounter command, Optional<String> holder) {
        CounterDetails before = at.view();
        CounterChanged changed = at.row().change(command, holder.orElse(at.row().agent()), at.now());
        if (!before.equals(at.view())) {
            at.append(changed);
        }
        return at.view();
    }

    /** An agent acts only as themselves. */
    private static Optional<String> newHolder(Actor actor, AgentCommand.SetCounter command) {
        return actor.may(Permission.SERVE_FOR_OTHERS) ? command.agent() : Optional.of(actor.name());
    }

    private static boolean isHeldByAnother(CounterRow row, Optional<String> newHolder) {
        String holder = row.agent();
        return holder != null
                && newHolder.filter(agent -> !agent.equals(holder)).isPresent();
    }
}
