// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TicketEvent.AppointmentChanged;
import fr.accueil.backend.ticket.event.TicketEvent.AppointmentChanged.Change;
import fr.accueil.backend.ticket.log.Segment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An appointment that is cancelled or moved after its visitor has checked in: the ticket stays and is updated. */
@ParameterizedClass
@EnumSource(Database.class)
class ChangedAppointmentTest {

    private final ExpectedVisitorsFixture appointments;

    ChangedAppointmentTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
        // Ten in the morning at the site, so that three hours later is today.
        appointments.hall.clock.turnTo(appointments
                .hall
                .site
                .serviceDay(appointments.now())
                .atTime(LocalTime.of(10, 0))
                .atZone(appointments.hall.site.zone())
                .toInstant());
    }

    @Test
    void a_visitor_whose_appointment_is_cancelled_keeps_the_ticket_and_its_place_and_is_informed_once() {
        appointments.book("RDV-1", 10);
        TicketDetails before = appointments.checkIn("RDV-1").ticket();
        long seq = appointments.hall.lastSeq();

        for (int time = 0; time < 3; time++) {
            appointments.hall.clock.turn(Duration.ofSeconds(1));
            move("RDV-1", before.bookedAt().orElseThrow(), true);
        }

        TicketDetails after = appointments.hall.read(before.id());
        assertThat(after.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(after.countsFrom()).isEqualTo(before.countsFrom());
        assertThat(after.bookedAt()).isEqualTo(before.bookedAt());
        assertThat(after.care().appointment())
                .contains(new TicketDetails.AppointmentNews(Change.CANCELLED, Optional.empty()));
        assertThat(changes(seq)).containsExactly(Change.CANCELLED);
        ExpectedVisitors.Visitor visitor = visitor();
        assertThat(visitor.cancelled()).isTrue();
        assertThat(visitor.status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(visitor.number()).contains(before.number());
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AlreadyHere.class);
    }

    @Test
    void a_file_that_cancels_a_visitor_who_is_here_says_so_before_it_is_taken_and_nothing_the_second_time() {
        Instant booked = appointments.book("RDV-1", 10);
        appointments.checkIn("RDV-1");

        assertThat(appointments
                        .read(line("RDV-1", booked, true))
                        .preview()
                        .counts()
                        .cancelled())
                .isEqualTo(1);
        move("RDV-1", booked, true);
        assertThat(appointments
                        .read(line("RDV-1", booked, true))
                        .preview()
                        .counts()
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void a_visitor_whose_appointment_is_moved_to_later_today_gets_the_place_of_the_new_time() {
        appointments.book("RDV-1", 0);
        TicketDetails before = appointments.checkIn("RDV-1").ticket();
        Instant later = before.bookedAt().orElseThrow().plus(Duration.ofHours(3));
        long seq = appointments.hall.lastSeq();

        move("RDV-1", later, false);
        move("RDV-1", later, false);

        TicketDetails after = appointments.hall.read(before.id());
        assertThat(after.bookedAt()).contains(later);
        assertThat(after.countsFrom()).isEqualTo(before.countsFrom().plus(Duration.ofHours(3)));
        assertThat(after.care().quietUntil())
                .contains(later.minus(appointments.hall.site.checkIn().early()));
        assertThat(after.care().appointment())
                .contains(new TicketDetails.AppointmentNews(Change.MOVED, Optional.of(later)));
        assertThat(changes(seq)).containsExactly(Change.MOVED);
        assertThat(visitor().booked()).isEqualTo(later);
    }

    @Test
    void a_visitor_moved_to_later_is_not_called_before_it_and_waits_from_the_new_time_only() {
        appointments.book("RDV-1", 0);
        TicketDetails before = appointments.checkIn("RDV-1").ticket();
        Instant later = before.bookedAt().orElseThrow().plus(Duration.ofHours(3));
        move("RDV-1", later, false);
        appointments.hall.open("G1");
        assertThat(appointments.hall.callNext("G1"))
                .as("no other visitor waits")
                .isEmpty();
        TicketDetails other = appointments.hall.issue("ORD");
        assertThat(appointments.hall.callNext("G1").map(TicketDetails::id)).contains(other.id());
        appointments.hall.serve("G1");

        appointments.hall.clock.turnTo(later.plus(Duration.ofMinutes(4)));
        assertThat(appointments.hall.callNext("G1").map(TicketDetails::id)).contains(before.id());
        appointments.hall.serve("G1");

        Segment segment = appointments
                .hall
                .log
                .segments(appointments.hall.read(before.id()))
                .getFirst();
        assertThat(segment.waitedFrom()).isEqualTo(later);
        assertThat(segment.waitingForFirstCall()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void a_visitor_moved_to_earlier_is_called_earlier() {
        appointments.book("RDV-1", 25);
        TicketDetails before = appointments.checkIn("RDV-1").ticket();
        Instant earlier = before.bookedAt().orElseThrow().minus(Duration.ofMinutes(20));

        move("RDV-1", earlier, false);

        TicketDetails after = appointments.hall.read(before.id());
        assertThat(after.countsFrom()).isEqualTo(before.countsFrom().minus(Duration.ofMinutes(20)));
        assertThat(after.care().quietUntil()).isEmpty();
    }

    @Test
    void a_visitor_who_is_at_a_counter_is_only_informed() {
        appointments.book("RDV-1", 0);
        TicketDetails before = appointments.checkIn("RDV-1").ticket();
        appointments.hall.open("G1");
        appointments.hall.callNext("G1");
        Instant later = before.bookedAt().orElseThrow().plus(Duration.ofHours(3));

        move("RDV-1", later, false);
        appointments.hall.move("G1", new CurrentTicketCommand.StartService());
        move("RDV-1", later, true);

        TicketDetails after = appointments.hall.read(before.id());
        assertThat(after.status()).isEqualTo(TicketStatus.SERVING);
        assertThat(after.bookedAt()).isEqualTo(before.bookedAt());
        assertThat(after.countsFrom()).isEqualTo(before.countsFrom());
        assertThat(after.care().appointment().map(TicketDetails.AppointmentNews::change))
                .contains(Change.CANCELLED);
        appointments.hall.move("G1", new CurrentTicketCommand.Finish());
        assertThat(appointments.hall.read(before.id()).status()).isEqualTo(TicketStatus.DONE);
    }

    @Test
    void moved_to_another_day_the_ticket_is_kept_and_back_again_it_is_the_same_ticket() {
        Instant booked = appointments.book("RDV-1", 10);
        TicketDetails ticket = appointments.checkIn("RDV-1").ticket();
        long seq = appointments.hall.lastSeq();
        Instant tomorrow = booked.plus(Duration.ofDays(1));

        move("RDV-1", tomorrow, false);
        assertThat(appointments.hall.read(ticket.id()).care().appointment())
                .contains(new TicketDetails.AppointmentNews(Change.ANOTHER_DAY, Optional.of(tomorrow)));
        assertThat(appointments.hall.read(ticket.id()).countsFrom()).isEqualTo(ticket.countsFrom());
        assertThat(appointments.expectedVisitors.today(appointments.hall.site)).isEmpty();
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AnotherDay.class);

        move("RDV-1", booked, false);
        assertThat(appointments.hall.read(ticket.id()).care().appointment()).isEmpty();
        assertThat(changes(seq)).containsExactly(Change.ANOTHER_DAY, Change.CONFIRMED);
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AlreadyHere.class);
        assertThat(visitor().number()).contains(ticket.number());
    }

    @Test
    void a_cancellation_that_was_a_mistake_is_taken_back_everywhere() {
        Instant booked = appointments.book("RDV-1", 10);
        TicketDetails ticket = appointments.checkIn("RDV-1").ticket();

        move("RDV-1", booked, true);
        move("RDV-1", booked, false);

        assertThat(appointments.hall.read(ticket.id()).care().appointment()).isEmpty();
        assertThat(visitor().cancelled()).isFalse();
    }

    @Test
    void a_visitor_who_left_before_the_cancellation_gets_no_second_ticket() {
        Instant booked = appointments.book("RDV-1", 10);
        TicketDetails ticket = appointments.checkIn("RDV-1").ticket();
        appointments.hall.tickets.cancel(appointments.hall.admin(), ticket.id());

        move("RDV-1", booked, true);

        assertThat(appointments.hall.read(ticket.id()).care().appointment()).isEmpty();
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.Cancelled.class);
    }

    @Test
    void a_visitor_who_is_absent_after_the_cancellation_gets_no_second_ticket() {
        Instant booked = appointments.book("RDV-1", 0);
        TicketDetails ticket = appointments.checkIn("RDV-1").ticket();
        move("RDV-1", booked, true);
        appointments.hall.tickets.cancel(appointments.hall.admin(), ticket.id());

        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.Cancelled.class);
    }

    @Test
    void a_visitor_who_was_received_stays_received() {
        Instant booked = appointments.book("RDV-1", 0);
        TicketDetails ticket = appointments.checkIn("RDV-1").ticket();
        appointments.hall.open("G1");
        appointments.hall.callNext("G1");
        appointments.hall.serve("G1");
        long seq = appointments.hall.lastSeq();

        move("RDV-1", booked, true);

        assertThat(changes(seq)).isEmpty();
        assertThat(visitor().status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(appointments.hall.read(ticket.id()).status()).isEqualTo(TicketStatus.DONE);
    }

    private void move(String reference, Instant to, boolean cancelled) {
        appointments.take(line(reference, to, cancelled));
    }

    private String line(String reference, Instant at, boolean cancelled) {
        return """
                référence;date;heure;motif;nom;langue;statut
                %s;%s;%s;RDV;PERSONNE Invente;en;%s
                """.formatted(
                        reference,
                        appointments.hall.site.local(at).toLocalDate(),
                        appointments.hall.site.local(at).toLocalTime(),
                        cancelled ? "annulé" : "");
    }

    private ExpectedVisitors.Visitor visitor() {
        return appointments.expectedVisitors.today(appointments.hall.site).getFirst();
    }

    private List<Change> changes(long seq) {
        return appointments.hall.eventsAfter(seq).stream()
                .map(LoggedEvent::event)
                .filter(event -> event instanceof TicketEvent)
                .filter(event -> event instanceof AppointmentChanged)
                .map(event -> ((AppointmentChanged) event).change())
                .toList();
    }
}
