// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CounterCommandsTest {

    private final Hall hall;

    CounterCommandsTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void a_visit_goes_from_the_call_to_the_end_of_the_service() {
        Instant arrived = hall.clock.instant();
        UUID id = called("G1");
        hall.wait(2);
        hall.move("G1", new CurrentTicketCommand.Recall());
        hall.wait(1);
        hall.move("G1", new CurrentTicketCommand.StartService());
        hall.wait(10);
        hall.move("G1", new CurrentTicketCommand.Finish());

        TicketDetails done = hall.read(id);
        assertThat(done.status()).isEqualTo(TicketStatus.DONE);
        assertThat(done.calls()).isEqualTo(2);
        assertThat(done.calledAt()).contains(arrived.plus(Duration.ofMinutes(2)));
        assertThat(done.startedAt()).contains(arrived.plus(Duration.ofMinutes(3)));
        assertThat(done.endedAt()).contains(arrived.plus(Duration.ofMinutes(13)));
        assertThat(counter("G1").current()).isEmpty();
    }

    @Test
    void a_visitor_who_does_not_come_leaves_the_counter_free() {
        UUID id = called("G1");
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());

        assertThat(hall.read(id).status()).isEqualTo(TicketStatus.NO_SHOW);
        assertThat(hall.callNext("G1")).isEmpty();
    }

    @Test
    void a_ticket_given_back_stands_where_it_stood() {
        TicketDetails first = hall.issue("ORD");
        hall.wait(1);
        hall.issue("ORD");
        hall.open("G1");
        hall.callNext("G1");
        hall.wait(5);
        hall.move("G1", new CurrentTicketCommand.ReturnToQueue());

        TicketDetails back = hall.read(first.id());
        assertThat(back.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(back.countsFrom()).isEqualTo(first.countsFrom());
        assertThat(back.counter()).isEmpty();
        assertThat(hall.callNext("G1"))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(first.id()));
    }

    @Test
    void a_visitor_who_steps_aside_does_not_wait_and_comes_back_to_any_counter() {
        UUID id = called("G1");
        hall.move("G1", new CurrentTicketCommand.StartService());
        hall.move("G1", new CurrentTicketCommand.Hold());
        hall.open("G2");

        assertThat(hall.queries.waiting(hall.site)).isEmpty();
        assertThat(hall.callNext("G2")).isEmpty();
        TicketDetails resumed =
                Hall.done(hall.counters.execute(hall.admin(), "salle", "G2", new AgentCommand.Resume(id)));
        assertThat(resumed.status()).isEqualTo(TicketStatus.SERVING);
        assertThat(resumed.counter()).contains("G2");
        hall.open("G3");
        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G3", new AgentCommand.Resume(id))))
                .isEqualTo(Refusal.NOT_ON_HOLD);
        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G2", new AgentCommand.Resume(id))))
                .isEqualTo(Refusal.COUNTER_BUSY);
    }

    @Test
    void a_ticket_sent_to_another_service_waits_there_from_its_first_arrival() {
        UUID id = called("G1");
        hall.wait(20);
        TicketDetails other = hall.issue("ORD-B");
        TicketDetails moved = hall.move("G1", new CurrentTicketCommand.TransferToService("ORD-B", ""));
        hall.open("H3");

        assertThat(moved.queue()).isEqualTo("B");
        assertThat(moved.service()).isEqualTo("ORD-B");
        assertThat(moved.number()).isEqualTo("A001");
        assertThat(hall.callNext("H3"))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(id));
        hall.serve("H3");
        assertThat(hall.callNext("H3"))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(other.id()));
    }

    @Test
    void a_ticket_sent_to_a_counter_is_called_by_that_counter_alone() {
        UUID id = called("G1");
        hall.move("G1", new CurrentTicketCommand.TransferToCounter("G2", ""));
        hall.open("G2");

        assertThat(hall.callNext("G1")).isEmpty();
        assertThat(hall.callNext("G2"))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(id));
    }

    @Test
    void a_ticket_cannot_be_sent_to_a_service_without_a_queue() {
        called("G1");

        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToService("NOWHERE", ""))))
                .isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToService("ELSE", ""))))
                .isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToService("ONLY", ""))))
                .isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToCounter("G99", ""))))
                .isEqualTo(Refusal.UNKNOWN_COUNTER);
        assertThat(counter("G1").current()).isPresent();
    }

    @Test
    void a_move_that_does_not_fit_is_refused_and_changes_nothing() {
        hall.open("G1");
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.StartService())))
                .isEqualTo(Refusal.NO_CURRENT_TICKET);
        UUID id = called("G1");
        long before = hall.lastSeq();

        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.Finish())))
                .isEqualTo(Refusal.NOT_SERVING);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.Hold())))
                .isEqualTo(Refusal.NOT_SERVING);
        hall.move("G1", new CurrentTicketCommand.StartService());
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.StartService())))
                .isEqualTo(Refusal.NOT_CALLED);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.Recall())))
                .isEqualTo(Refusal.NOT_CALLED);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.MarkNoShow())))
                .isEqualTo(Refusal.NOT_CALLED);
        assertThat(hall.lastSeq()).isEqualTo(before + 1);
        assertThat(hall.read(id).status()).isEqualTo(TicketStatus.SERVING);
    }

    @Test
    void a_visitor_who_leaves_is_not_called_any_more() {
        TicketDetails ticket = hall.issue("ORD");
        hall.open("G1");

        assertThat(Hall.done(hall.tickets.cancel(hall.admin(), ticket.id())).status())
                .isEqualTo(TicketStatus.CANCELLED);
        assertThat(hall.callNext("G1")).isEmpty();
        assertThat(Hall.refused(hall.tickets.cancel(hall.admin(), ticket.id()))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.tickets.cancel(hall.admin(), UUID.randomUUID())))
                .isEqualTo(Refusal.UNKNOWN_TICKET);
    }

    private UUID called(String counter) {
        UUID id = hall.issue("ORD").id();
        hall.open(counter);
        hall.callNext(counter).orElseThrow();
        return id;
    }

    private CounterDetails counter(String code) {
        return hall.queries.counter(hall.site, hall.site.counter(code).orElseThrow());
    }
}
