// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.DeviceTested;
import fr.accueil.backend.ticket.event.EventType;
import fr.accueil.backend.ticket.event.HelpChanged;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TicketEvent.AppointmentChanged;
import fr.accueil.backend.ticket.event.TrainingChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of the feed: it contains no identity and no ticket id. */
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
        static Call of(TicketDetails ticket, FeedAudience audience) {
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

        /** Whether it concerns a queue: the ticket's queue, or the queue that a transfer left. */
        boolean concerns(String letter) {
            return letter.equals(queue) || letter.equals(leftQueue);
        }

        /** The part of it that an audience receives. */
        Event to(FeedAudience audience) {
            return switch (audience) {
                case SITE -> this;
                case PUBLIC -> new Event(seq, type, at, number, queue, null, counter, null, leftQueue);
            };
        }

        /** Nothing of a training and of a test: a program that counts would count them. */
        static Optional<Event> of(LoggedEvent logged) {
            boolean told = !logged.training()
                    && switch (logged.event()) {
                        case TrainingChanged e -> e.phase() != TrainingChanged.Phase.ERASED;
                        case DeviceTested _ -> false;
                        case CounterChanged _, HelpChanged _, ReceptionChanged _, SiteChanged _, TicketEvent _ -> true;
                    };
            return told ? Optional.of(frame(logged.seq(), logged.event())) : Optional.empty();
        }

        private static Event frame(long seq, SiteEvent event) {
            return switch (event) {
                case CounterChanged e ->
                    atCounter(seq, e.at(), e.counter(), e.state().name());
                // A silent alert: the public feed only says that a counter changed.
                case HelpChanged e -> atCounter(seq, e.at(), e.counter(), null);
                case ReceptionChanged e -> atReception(seq, e.at(), e.service().orElse(null));
                // A program asks for services and counters again; the feed does not say what changed.
                case SiteChanged e -> ofSite(seq, e.at());
                // The site itself says whether it is in training.
                case TrainingChanged e -> ofSite(seq, e.at());
                case DeviceTested e -> ofSite(seq, e.at());
                // The public feed says that places changed, not which appointment changed.
                case AppointmentChanged e
                when e.change() != AppointmentChanged.Change.MOVED -> atReception(seq, e.at(), null);
                case AppointmentChanged e -> ofTicket(seq, EventType.TICKET_DELAYED, e);
                case TicketEvent e -> ofTicket(seq, EventType.of(e), e);
            };
        }

        private static Event atCounter(long seq, Instant at, String counter, @Nullable String state) {
            return new Event(seq, EventType.COUNTER_CHANGED.name(), at, null, null, null, counter, state, null);
        }

        private static Event atReception(long seq, Instant at, @Nullable String service) {
            return new Event(seq, EventType.DESK_CHANGED.name(), at, null, null, service, null, null, null);
        }

        private static Event ofSite(long seq, Instant at) {
            return new Event(seq, EventType.SITE_CHANGED.name(), at, null, null, null, null, null, null);
        }

        private static Event ofTicket(long seq, EventType type, TicketEvent event) {
            TicketEvent.Subject ticket = event.ticket();
            String leftQueue = event instanceof TicketEvent.TicketTransferred moved ? moved.fromQueue() : null;
            return new Event(
                    seq,
                    type.name(),
                    event.at(),
                    ticket.number(),
                    ticket.queue(),
                    ticket.service(),
                    event.atCounter().orElse(null),
                    null,
                    leftQueue);
        }
    }
}
