// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");
    private static final TicketEvent.Subject ORD = new TicketEvent.Subject(new UUID(1, 2), "A042", "A", "ORD");
    private static final TicketEvent.Subject OTHER = new TicketEvent.Subject(new UUID(1, 2), "A042", "B", "OTHER");

    private final List<LoggedEvent> log = new ArrayList<>();
    private Instant now = NINE;

    @Test
    void a_simple_visit_is_one_segment() {
        add(new TicketEvent.TicketIssued(now, ORD, "borne"), 12);
        add(new TicketEvent.TicketCalled(now, ORD, "G1", "a", Optional.empty()), 1);
        add(new TicketEvent.TicketRecalled(now, ORD, "G1", "a"), 1);
        add(new TicketEvent.ServiceStarted(now, ORD, "G1", "a"), 7);
        add(new TicketEvent.ServiceFinished(now, ORD, "G1", "a", Ending.UNSAID), 0);

        Segment only = segments().getFirst();
        assertThat(segments()).hasSize(1);
        assertThat(only.waitingForFirstCall()).hasMinutes(12);
        assertThat(only.waiting()).hasMinutes(13);
        assertThat(only.served()).hasMinutes(7);
        assertThat(only.counter()).contains("G1");
    }

    @Test
    void a_booked_visitor_does_not_wait_before_their_hour() {
        add(new TicketEvent.TicketIssued(now, ORD, "borne"), 12);
        add(new TicketEvent.TicketCalled(now, ORD, "G1", "a", Optional.empty()), 0);

        assertThat(Segments.of(log, NINE.plus(Duration.ofMinutes(10)))
                        .getFirst()
                        .waiting())
                .hasMinutes(2);
        assertThat(Segments.of(log, NINE.plus(Duration.ofMinutes(30)))
                        .getFirst()
                        .waiting())
                .isZero();
    }

    @Test
    void a_mere_notice_of_an_appointment_is_no_move_of_the_visit() {
        add(new TicketEvent.TicketIssued(now, ORD, "borne"), 12);
        add(new TicketEvent.TicketCalled(now, ORD, "G1", "a", Optional.empty()), 0);
        add(
                new TicketEvent.AppointmentChanged(
                        now, ORD, "RDV", TicketEvent.AppointmentChanged.Change.CANCELLED, Optional.empty()),
                0);

        assertThat(Segments.standing(log)).last().isInstanceOf(TicketEvent.TicketCalled.class);
        assertThat(segments()).hasSize(1);
        assertThat(segments().getFirst().waiting()).hasMinutes(12);
    }

    @Test
    void a_hold_is_neither_waiting_nor_service() {
        called(5);
        add(new TicketEvent.ServiceStarted(now, ORD, "G1", "a"), 3);
        add(new TicketEvent.TicketHeld(now, ORD, "G1", "a"), 20);
        add(new TicketEvent.TicketResumed(now, ORD, "G2", "b"), 4);
        add(new TicketEvent.ServiceFinished(now, ORD, "G2", "b", Ending.UNSAID), 0);

        assertThat(segments()).hasSize(1);
        assertThat(segments().getFirst().waiting()).hasMinutes(5);
        assertThat(segments().getFirst().served()).hasMinutes(7);
    }

    @Test
    void each_service_and_each_transfer_is_a_segment_of_its_own() {
        called(5);
        add(new TicketEvent.ServiceStarted(now, ORD, "G1", "a"), 3);
        add(new TicketEvent.ServiceChanged(now, OTHER, "G1", "a", "ORD", Ending.UNSAID), 2);
        add(new TicketEvent.TicketTransferred(now, ORD, "G1", "B", "a"), 9);
        add(new TicketEvent.TicketCalled(now, ORD, "G2", "b", Optional.empty()), 1);
        add(new TicketEvent.ServiceStarted(now, ORD, "G2", "b"), 6);
        add(new TicketEvent.ServiceFinished(now, ORD, "G2", "b", Ending.UNSAID), 0);

        assertThat(segments()).extracting(Segment::service).containsExactly("ORD", "OTHER", "ORD");
        assertThat(segments())
                .extracting(segment -> segment.waiting().toMinutes())
                .containsExactly(5L, 0L, 9L);
        assertThat(segments())
                .extracting(segment -> segment.served().toMinutes())
                .containsExactly(3L, 2L, 6L);
    }

    @Test
    void what_was_undone_never_was() {
        called(5);
        add(new TicketEvent.ServiceStarted(now, ORD, "G1", "a"), 3);
        long finished = add(new TicketEvent.ServiceFinished(now, ORD, "G1", "a", Ending.UNSAID), 1);
        add(new TicketEvent.ActionUndone(now, ORD, "G1", "a", finished), 2);
        add(new TicketEvent.ServiceFinished(now, ORD, "G1", "a", Ending.UNSAID), 0);

        assertThat(segments()).hasSize(1);
        assertThat(segments().getFirst().served()).hasMinutes(6);
    }

    @Test
    void a_forgotten_counter_has_served_no_visitor() {
        called(5);
        add(new TicketEvent.ServiceStarted(now, ORD, "G1", "a"), 500);
        add(new TicketEvent.TicketNotClosed(now, ORD, "G1", "a"), 0);

        assertThat(segments().getFirst().served()).isZero();
    }

    @Property
    void waiting_and_service_never_add_up_to_more_than_the_visit(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> moves) {
        List<LoggedEvent> events = new ArrayList<>();
        Instant at = NINE;
        for (int move : moves) {
            at = at.plusSeconds(60);
            events.add(new LoggedEvent("salle", events.size() + 1, event(move, at)));
        }
        Duration whole = Duration.between(NINE, at);

        Duration summed = Segments.of(events, NINE).stream()
                .map(segment -> segment.waiting().plus(segment.served()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(summed).isLessThanOrEqualTo(whole);
    }

    private static TicketEvent event(int move, Instant at) {
        return switch (move) {
            case 0 -> new TicketEvent.TicketCalled(at, ORD, "G1", "a", Optional.empty());
            case 1 -> new TicketEvent.TicketTransferred(at, OTHER, "G1", "A", "a");
            case 2 -> new TicketEvent.ServiceFinished(at, ORD, "G1", "a", Ending.UNSAID);
            case 3 -> new TicketEvent.TicketNoShow(at, ORD, "G1", "a");
            case 4 -> new TicketEvent.TicketCameBack(at, ORD, "a");
            default -> new TicketEvent.TicketReturned(at, ORD, "G1", "a");
        };
    }

    private void called(int minutes) {
        add(new TicketEvent.TicketIssued(now, ORD, "borne"), minutes);
        add(new TicketEvent.TicketCalled(now, ORD, "G1", "a", Optional.empty()), 0);
    }

    private long add(TicketEvent event, int thenMinutes) {
        log.add(new LoggedEvent("salle", log.size() + 1, event));
        now = now.plus(Duration.ofMinutes(thenMinutes));
        return log.size();
    }

    private List<Segment> segments() {
        return Segments.of(log, NINE);
    }
}
