// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one visit, from its events: a new one begins when the visitor waits again or goes on with another
 * service. What was undone never was. Pure: nothing but the log is read.
 */
public final class Segments {

    private final List<Segment> ended = new ArrayList<>();
    private String service = "";
    private Instant waitedFrom = Instant.EPOCH;
    private @Nullable Instant firstCall;
    private @Nullable Instant lastCall;
    private @Nullable Instant startedAt;
    private @Nullable Instant servingSince;
    private @Nullable String counter;
    private Duration served = Duration.ZERO;

    private Segments() {}

    /**
     * The segments of a visit in order; the last one may still go on.
     *
     * @param events of one ticket in the order of the log, from its issue on
     * @param waitsFrom from when the visitor waits, see {@link TicketDetails#waitsFrom}
     */
    public static List<Segment> of(List<LoggedEvent> events, Instant waitsFrom) {
        Segments segments = new Segments();
        segments.waitedFrom = waitsFrom;
        standing(events).forEach(segments::read);
        segments.close();
        return List.copyOf(segments.ended);
    }

    /** The moves of one ticket: its events without those that were undone, the undoing, and mere notices. */
    public static List<TicketEvent> standing(List<LoggedEvent> events) {
        Set<Long> undone = new HashSet<>();
        events.forEach(logged -> {
            if (logged.event() instanceof TicketEvent.ActionUndone undo) {
                undone.add(undo.undone());
                undone.add(logged.seq());
            }
        });
        return events.stream()
                .filter(logged -> !undone.contains(logged.seq()))
                .map(logged -> (TicketEvent) logged.event())
                .filter(event -> !(event instanceof TicketEvent.AppointmentChanged))
                .toList();
    }

    private void read(TicketEvent event) {
        Instant at = event.at();
        switch (event) {
            case TicketEvent.TicketIssued e -> service = e.ticket().service();
            case TicketEvent.TicketCalled e -> call(at, e.counter());
            case TicketEvent.TicketRecalled e -> call(at, e.counter());
            case TicketEvent.ServiceStarted e -> serve(at, e.counter());
            case TicketEvent.TicketResumed e -> serve(at, e.counter());
            case TicketEvent.TicketHeld e -> pause(at);
            case TicketEvent.ServiceChanged e -> changeService(at, e.ticket().service());
            case TicketEvent.TicketTransferred e -> waitAgain(at, e.ticket().service());
            case TicketEvent.TicketReturned e -> waitAgain(at, e.ticket().service());
            case TicketEvent.TicketCameBack e -> waitAgain(at, e.ticket().service());
            case TicketEvent.ServiceFinished e -> pause(at);
            case TicketEvent.TicketNoShow e -> {}
            case TicketEvent.TicketCancelled e -> {}
            case TicketEvent.TicketDelayed e -> {}
            // When a forgotten counter was left is not known: this service has no time.
            case TicketEvent.TicketNotClosed e -> servingSince = null;
            case TicketEvent.AppointmentChanged e -> throw new IllegalStateException("mere notices are left out");
            case TicketEvent.ActionUndone e -> throw new IllegalStateException("undone events are left out");
        }
    }

    private void call(Instant at, String by) {
        firstCall = firstCall == null ? at : firstCall;
        lastCall = at;
        counter = by;
    }

    private void serve(Instant at, String by) {
        startedAt = startedAt == null ? at : startedAt;
        servingSince = at;
        counter = by;
    }

    private void pause(Instant at) {
        if (servingSince != null) {
            served = served.plus(Duration.between(servingSince, at));
            servingSince = null;
        }
    }

    /** A service that begins at once has no wait. */
    private void changeService(Instant at, String next) {
        String here = counter;
        pause(at);
        close();
        service = next;
        waitedFrom = at;
        firstCall = at;
        lastCall = at;
        serve(at, here == null ? "" : here);
    }

    private void waitAgain(Instant at, String next) {
        pause(at);
        close();
        service = next;
        waitedFrom = at;
    }

    private void close() {
        ended.add(new Segment(
                service,
                waitedFrom,
                Optional.ofNullable(firstCall),
                Optional.ofNullable(lastCall),
                Optional.ofNullable(startedAt),
                served,
                Optional.ofNullable(counter)));
        firstCall = null;
        lastCall = null;
        startedAt = null;
        servingSince = null;
        counter = null;
        served = Duration.ZERO;
    }
}
