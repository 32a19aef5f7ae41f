// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agent, or a program for one, asks to be done at a counter. {@link CounterCommands} executes it.
 *
 * @param <R> what is answered when it was done
 */
public sealed interface AgentCommand<R>
        permits CurrentTicketCommand,
                AgentCommand.SetCounter,
                AgentCommand.ServeQueues,
                AgentCommand.CallNext,
                AgentCommand.FinishAndCallNext,
                AgentCommand.CallTicket,
                AgentCommand.Resume,
                AgentCommand.Requeue,
                AgentCommand.Undo,
                AgentCommand.AskForHelp,
                AgentCommand.AnswerHelp,
                AgentCommand.WriteNote,
                AgentCommand.MarkOutcomes {

    /** What must hold at the counter. */
    Requires requires();

    /** The kind of the first entry that it leaves in the log when it changes something; empty when it leaves none. */
    Optional<EventType> event();

    /** What it is called when it is to be undone; empty when it cannot be. */
    default Optional<Undoable> undoable() {
        return Optional.empty();
    }

    /** Why a site refuses it whatever the counter's state: it names what does not exist, or is too long. */
    default Optional<Refusal> refusal(Site site) {
        return Optional.empty();
    }

    /** What must hold at a counter before a command runs. */
    enum Requires {
        NOTHING,
        /** The actor holds the counter, or may command for any agent. */
        HOLDER,
        /** The same, and the counter is open and has no visitor. */
        FREE,
        /** The same as HOLDER, and the visitor in front is the one who is meant. */
        VISITOR
    }

    /**
     * Opens, pauses or closes a counter, or hands it over. A pause leaves the visitor in front where they are.
     *
     * @param agent who shall hold it; the agent who holds it when empty
     * @param queues what it shall serve while it is open, in order of preference
     * @param pause the code of the reason of a pause
     * @param takeOver whether to take it from the agent who holds it
     */
    record SetCounter(
            CounterState state,
            Optional<String> agent,
            Optional<List<String>> queues,
            Optional<String> pause,
            boolean takeOver)
            implements AgentCommand<CounterDetails> {

        /** Nothing but a state. */
        public static SetCounter to(CounterState state) {
            return new SetCounter(state, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        @Override
        public Requires requires() {
            return Requires.NOTHING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.COUNTER_CHANGED);
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            if (queues.filter(served -> !areKnown(site, served)).isPresent()) {
                return Optional.of(Refusal.UNKNOWN_QUEUE);
            }
            return pause.filter(reason -> !site.counterRules().isPause(reason)).map(reason -> Refusal.UNKNOWN_REASON);
        }

        private static boolean areKnown(Site site, List<String> queues) {
            return !queues.isEmpty()
                    && queues.stream().distinct().count() == queues.size()
                    && queues.stream().allMatch(letter -> site.queue(letter).isPresent());
        }
    }

    /** Lets a counter serve other queues, in order of preference, and leaves it as it is then in all else. */
    record ServeQueues(List<String> queues) implements AgentCommand<CounterDetails> {
        @Override
        public Requires requires() {
            return Requires.NOTHING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.COUNTER_CHANGED);
        }
    }

    /** Calls the next visitor; nothing when no visitor waits for this counter. */
    record CallNext() implements AgentCommand<Optional<TicketDetails>> {
        @Override
        public Requires requires() {
            return Requires.FREE;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_CALLED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.CALL);
        }
    }

    /** Ends the service in front, then calls the next visitor, as one. */
    record FinishAndCallNext() implements AgentCommand<Optional<TicketDetails>> {
        @Override
        public Requires requires() {
            return Requires.VISITOR;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.SERVICE_FINISHED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.FINISH_AND_NEXT);
        }
    }

    /**
     * Calls one given ticket, out of turn.
     *
     * @param reason a code of the site file, if one is given
     */
    record CallTicket(UUID ticket, Optional<String> reason) implements AgentCommand<TicketDetails> {
        @Override
        public Requires requires() {
            return Requires.FREE;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_CALLED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.CALL);
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return reason.filter(code -> !site.counterRules().isCallReason(code))
                    .map(code -> Refusal.UNKNOWN_REASON);
        }
    }

    /** Takes a ticket on hold back into service. */
    record Resume(UUID ticket) implements AgentCommand<TicketDetails> {
        @Override
        public Requires requires() {
            return Requires.FREE;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_RESUMED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.RESUME);
        }
    }

    /** Puts an absent visitor back in the line: at their place, or at its end. */
    record Requeue(UUID ticket, boolean atEnd) implements AgentCommand<TicketDetails> {
        @Override
        public Requires requires() {
            return Requires.HOLDER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_CAME_BACK);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.BRING_BACK);
        }
    }

    /**
     * Undoes the last action at the counter whole, or not at all; what was undone is the answer.
     *
     * @param meant what is to be undone: refused when something else was done last; empty: what was done last
     */
    record Undo(Optional<CounterDetails.Undo> meant) implements AgentCommand<Undoable> {
        @Override
        public Requires requires() {
            return Requires.HOLDER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.ACTION_UNDONE);
        }
    }

    /** Asks for help at the counter; once more, needs it no longer. */
    record AskForHelp() implements AgentCommand<CounterDetails> {
        @Override
        public Requires requires() {
            return Requires.HOLDER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.HELP_CHANGED);
        }
    }

    /** The actor goes to the counter and helps. The first who says it goes; to say it again changes nothing. */
    record AnswerHelp() implements AgentCommand<CounterDetails> {
        @Override
        public Requires requires() {
            return Requires.NOTHING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.HELP_CHANGED);
        }
    }

    /** Keeps a note with the visitor in front until the night; blank erases it. */
    record WriteNote(String text) implements AgentCommand<TicketDetails> {
        @Override
        public Requires requires() {
            return Requires.VISITOR;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return CurrentTicketCommand.tooLong(text);
        }
    }

    /** How the visit in front ends, or will: all of its outcomes, and whether its times count in the figures. */
    record MarkOutcomes(Ending ending) implements AgentCommand<TicketDetails> {
        @Override
        public Requires requires() {
            return Requires.VISITOR;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return ending.outcomes().stream().allMatch(site.counterRules()::isOutcome)
                    ? Optional.empty()
                    : Optional.of(Refusal.UNKNOWN_OUTCOME);
        }
    }
}
