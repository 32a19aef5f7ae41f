// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.ticket.CounterChanged;
import fr.accueil.backend.ticket.DeskChanged;
import fr.accueil.backend.ticket.EventType;
import fr.accueil.backend.ticket.HelpChanged;
import fr.accueil.backend.ticket.LoggedEvent;
import fr.accueil.backend.ticket.TicketEvent;
import fr.accueil.backend.ticket.TicketEvent.AppointmentChanged;
import fr.accueil.backend.ticket.TicketView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the feed sends: no identity, no id of a ticket. */
sealed interface FeedFrame {

    String type();

    record Hello(String type, long seq, List<Call> calls, Map<String, Integer> counts) implements FeedFrame {
        Hello(long seq, List<Call> calls, Map<String, Integer> counts) {
            this("HELLO", seq, calls, counts);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Call(
            long seq, String number, String queue, @Nullable String service, String counter, Instant at) {
        static Call of(TicketView ticket, FeedAudience audience) {
            return new Call(
                    ticket.callSeq(),
                    ticket.number(),
                    ticket.queue(),
                    audience == FeedAudience.SITE ? ticket.service() : null,
                    ticket.counter().orElse(""),
                    ticket.calledAt().orElse(ticket.issuedAt()));
        }
    }

    record Ping(String type, Instant at) implements FeedFrame {
        Ping(Instant at) {
            this("PING", at);
        }
    }

    record Reset(String type) implements FeedFrame {
        Reset() {
            this("RESET");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            long seq,
            String type,
            Instant at,
            @Nullable String number,
            @Nullable String queue,
            @Nullable String service,
            @Nullable String counter,
            @Nullable String state,
            @JsonIgnore @Nullable String leftQueue)
            implements FeedFrame {

        /** Whether it concerns a queue: the one of the ticket, or the one that a transfer left. */
        boolean concerns(String letter) {
            return letter.equals(queue) || letter.equals(leftQueue);
        }

        /** What an audience is told of it. */
        Event to(FeedAudience audience) {
            return switch (audience) {
                case SITE -> this;
                case PUBLIC -> new Event(seq, type, at, number, queue, null, counter, null, leftQueue);
            };
        }

        static Event of(LoggedEvent logged) {
            String type = EventType.of(logged.event()).name();
            return switch (logged.event()) {
                case CounterChanged e ->
                    new Event(
                            logged.seq(),
                            type,
                            e.at(),
                            null,
                            null,
                            null,
                            e.counter(),
                            e.state().name(),
                            null);
                case DeskChanged e ->
                    new Event(
                            logged.seq(), type, e.at(), null, null, e.service().orElse(null), null, null, null);
                // Silent: the hall learns no more than that something changed at a counter.
                case HelpChanged e ->
                    new Event(
                            logged.seq(),
                            EventType.COUNTER_CHANGED.name(),
                            e.at(),
                            null,
                            null,
                            null,
                            e.counter(),
                            null,
                            null);
                // The hall learns where a place changed, and not what became of whose appointment.
                case AppointmentChanged e
                when e.change() != AppointmentChanged.Change.MOVED ->
                    new Event(logged.seq(), EventType.DESK_CHANGED.name(), e.at(), null, null, null, null, null, null);
                case TicketEvent e -> {
                    TicketEvent.Subject ticket = e.ticket();
                    yield new Event(
                            logged.seq(),
                            e instanceof AppointmentChanged ? EventType.TICKET_DELAYED.name() : type,
                            e.at(),
                            ticket.number(),
                            ticket.queue(),
                            ticket.service(),
                            counter(e),
                            null,
                            e instanceof TicketEvent.TicketTransferred moved ? moved.fromQueue() : null);
                }
            };
        }

        private static @Nullable String counter(TicketEvent event) {
            return switch (event) {
                case TicketEvent.TicketIssued e -> null;
                case TicketEvent.TicketCancelled e -> null;
                case TicketEvent.TicketCameBack e -> null;
                case TicketEvent.TicketDelayed e -> null;
                case AppointmentChanged e -> null;
                case TicketEvent.ServiceChanged e -> e.counter();
                case TicketEvent.TicketNotClosed e -> e.counter();
                case TicketEvent.ActionUndone e -> e.counter();
                case TicketEvent.TicketCalled e -> e.counter();
                case TicketEvent.TicketRecalled e -> e.counter();
                case TicketEvent.ServiceStarted e -> e.counter();
                case TicketEvent.TicketHeld e -> e.counter();
                case TicketEvent.TicketResumed e -> e.counter();
                case TicketEvent.TicketTransferred e -> e.from();
                case TicketEvent.TicketReturned e -> e.counter();
                case TicketEvent.ServiceFinished e -> e.counter();
                case TicketEvent.TicketNoShow e -> e.counter();
            };
        }
    }
}
