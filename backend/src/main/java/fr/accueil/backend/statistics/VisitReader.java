// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.log.Segment;
import fr.accueil.backend.ticket.log.Segments;
import fr.accueil.backend.ticket.log.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the figures need from the events of a ticket. Pure: nothing but the log and the site file is read. */
final class VisitReader {

    private final Site site;
    private final boolean dayIsOver;

    VisitReader(Site site, boolean dayIsOver) {
        this.site = site;
        this.dayIsOver = dayIsOver;
    }

    CountedVisit read(TicketHistory history) {
        List<TicketEvent> events = Segments.standing(history.events());
        TicketEvent.Subject issued = events.getFirst().ticket();
        List<Ending> endings =
                events.stream().flatMap(event -> ending(event).stream()).toList();
        return new CountedVisit(
                history.ticket(),
                history.serviceDay(),
                issued.number(),
                history.issuedAt(),
                history.bookedAt(),
                issued.service(),
                issued.queue(),
                visitorClass(history),
                history.language(),
                site.kiosk(events.getFirst().agent()).isPresent(),
                VisitEnd.of(events.getLast(), dayIsOver),
                count(events, TicketEvent.TicketTransferred.class),
                count(events, TicketEvent.TicketRecalled.class),
                endings.stream().allMatch(Ending::representative),
                endings.stream()
                        .flatMap(ending -> ending.outcomes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                stays(events, Segments.of(history.events(), history.waitsFrom())));
    }

    private static VisitorClass visitorClass(TicketHistory history) {
        if (history.priority()) {
            return VisitorClass.PRIORITY;
        }
        return history.appointment() ? VisitorClass.APPOINTMENT : VisitorClass.WALK_IN;
    }

    private static int count(List<TicketEvent> events, Class<? extends TicketEvent> kind) {
        return (int) events.stream().filter(kind::isInstance).count();
    }

    private static Optional<Ending> ending(TicketEvent event) {
        return switch (event) {
            case TicketEvent.ServiceFinished e -> Optional.of(e.ending());
            case TicketEvent.ServiceChanged e -> Optional.of(e.ending());
            case TicketEvent e -> Optional.empty();
        };
    }

    /**
     * Every segment is a stay, but for one that ended with the visitor back in the line before any service: its wait goes
     * on in the next.
     */
    private static List<CountedSegment> stays(List<TicketEvent> events, List<Segment> segments) {
        List<TicketEvent> turns =
                events.stream().filter(VisitReader::endsSegment).toList();
        List<CountedSegment> stays = new ArrayList<>();
        Optional<Segment> given = Optional.empty();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean back = i < turns.size() && turns.get(i) instanceof TicketEvent.TicketReturned;
            Segment whole = given.map(before -> joined(before, segment)).orElse(segment);
            given = back && segment.startedAt().isEmpty() ? Optional.of(whole) : Optional.empty();
            if (given.isEmpty()) {
                boolean wentOn = i > 0 && turns.get(i - 1) instanceof TicketEvent.ServiceChanged;
                boolean hasNoEnd =
                        i == segments.size() - 1 && !(events.getLast() instanceof TicketEvent.ServiceFinished);
                stays.add(stay(whole, wentOn, hasNoEnd));
            }
        }
        return List.copyOf(stays);
    }

    private static boolean endsSegment(TicketEvent event) {
        return event instanceof TicketEvent.ServiceChanged
                || event instanceof TicketEvent.TicketTransferred
                || event instanceof TicketEvent.TicketReturned
                || event instanceof TicketEvent.TicketCameBack;
    }

    private static Segment joined(Segment before, Segment after) {
        return new Segment(
                after.service(),
                before.waitedFrom(),
                before.firstCall().or(after::firstCall),
                after.lastCall(),
                after.startedAt(),
                after.served(),
                after.counter().or(before::counter));
    }

    /** A service that still goes on, or that no agent closed, has no time yet. */
    private static CountedSegment stay(Segment segment, boolean wentOn, boolean hasNoEnd) {
        return new CountedSegment(
                segment.service(),
                segment.waitedFrom(),
                segment.firstCall().filter(call -> !wentOn).map(call -> segment.waitingForFirstCall()),
                segment.startedAt().filter(start -> !wentOn).map(start -> waiting(segment)),
                segment.startedAt().isPresent(),
                segment.startedAt().filter(start -> !hasNoEnd).map(start -> segment.served()),
                segment.counter());
    }

    private static Duration waiting(Segment segment) {
        Instant call = segment.lastCall().orElse(segment.waitedFrom());
        Duration waited = Duration.between(segment.waitedFrom(), call);
        return waited.isNegative() ? Duration.ZERO : waited;
    }
}
