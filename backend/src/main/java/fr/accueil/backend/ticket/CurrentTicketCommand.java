// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A command for the visitor in front of a counter: each moves their ticket. */
public sealed interface CurrentTicketCommand extends AgentCommand<TicketDetails> {

    Set<TicketStatus> CALLED = Collections.unmodifiableSet(EnumSet.of(TicketStatus.CALLED));
    Set<TicketStatus> SERVING = Collections.unmodifiableSet(EnumSet.of(TicketStatus.SERVING));
    Set<TicketStatus> AT_COUNTER = Collections.unmodifiableSet(EnumSet.of(TicketStatus.CALLED, TicketStatus.SERVING));

    /** The states of a ticket that it can be given for. */
    Set<TicketStatus> from();

    /** A note to keep with the ticket; blank keeps what there is. */
    default String note() {
        return "";
    }

    /** The outcomes that it says of the service that it ends; empty when it ends none. */
    default Optional<Set<String>> ends() {
        return Optional.empty();
    }

    @Override
    default Requires requires() {
        return Requires.VISITOR;
    }

    /** The service of that code, when visitors are received for it at a counter. */
    static Optional<Service> received(Site site, String code) {
        return site.service(code).filter(service -> service.outcome().isReceived());
    }

    private static Optional<Refusal> unknown(Site site, String service) {
        return received(site, service).isEmpty() ? Optional.of(Refusal.UNKNOWN_SERVICE) : Optional.empty();
    }

    /** A note that passes 500 characters is refused. */
    static Optional<Refusal> tooLong(String note) {
        return note.length() > 500 ? Optional.of(Refusal.NOTE_TOO_LONG) : Optional.empty();
    }

    /** Calls the visitor again. */
    record Recall() implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return CALLED;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_RECALLED);
        }
    }

    /** The visitor is there. */
    record StartService() implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return CALLED;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.SERVICE_STARTED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.START);
        }
    }

    /**
     * The service is over.
     *
     * @param outcomes codes, besides those marked before; a program may name some that the site file does not contain
     * @param note kept with the ticket until the night; blank keeps what there is
     */
    record Finish(Set<String> outcomes, String note) implements CurrentTicketCommand {
        /** In one order, so that one command has one text. */
        public Finish {
            outcomes = Collections.unmodifiableSet(new TreeSet<>(outcomes));
        }

        /** With what was marked before. */
        public Finish() {
            this(Set.of(), "");
        }

        @Override
        public Set<TicketStatus> from() {
            return SERVING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.SERVICE_FINISHED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.FINISH);
        }

        @Override
        public Optional<Set<String>> ends() {
            return Optional.of(outcomes);
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return CurrentTicketCommand.tooLong(note);
        }
    }

    /** The same visitor stays here for another service. */
    record ChangeService(String service) implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return SERVING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.SERVICE_CHANGED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.ANOTHER_SERVICE);
        }

        @Override
        public Optional<Set<String>> ends() {
            return Optional.of(Set.of());
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return CurrentTicketCommand.unknown(site, service);
        }
    }

    /** The visitor called did not come. */
    record MarkNoShow() implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return CALLED;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_NO_SHOW);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.ABSENT);
        }
    }

    /** The visitor steps aside, and does not wait meanwhile. */
    record Hold() implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return SERVING;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_HELD);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.HOLD);
        }
    }

    /** Back to the line, at its place. */
    record ReturnToQueue() implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return AT_COUNTER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_RETURNED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.RETURN);
        }
    }

    /** On to the line of another service; a blank note keeps what there is. */
    record TransferToService(String service, String note) implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return AT_COUNTER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_TRANSFERRED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.TRANSFER);
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return CurrentTicketCommand.unknown(site, service).or(() -> CurrentTicketCommand.tooLong(note));
        }
    }

    /** On to one counter, which alone will call it; a blank note keeps what there is. */
    record TransferToCounter(String counter, String note) implements CurrentTicketCommand {
        @Override
        public Set<TicketStatus> from() {
            return AT_COUNTER;
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.TICKET_TRANSFERRED);
        }

        @Override
        public Optional<Undoable> undoable() {
            return Optional.of(Undoable.TRANSFER);
        }

        @Override
        public Optional<Refusal> refusal(Site site) {
            return site.counter(counter).isEmpty()
                    ? Optional.of(Refusal.UNKNOWN_COUNTER)
                    : CurrentTicketCommand.tooLong(note);
        }
    }
}
