// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class CallingTest {

    private final Hall hall;

    CallingTest(Database database) {
        this.hall = Hall.on(database);
    }

    @ParameterizedTest(name = "{0} waiting")
    @ValueSource(ints = {0, 5, 32, 40})
    void thirty_two_counters_at_once_never_call_the_same_visitor(int waiting) {
        List<TicketDetails> issued = hall.issue("ORD", waiting);
        IntStream.rangeClosed(1, 32).forEach(i -> hall.open("G" + i));

        List<Optional<TicketDetails>> calls = Simultaneously.act(32, i -> hall.callNext("G" + (i + 1)));

        List<UUID> called =
                calls.stream().flatMap(Optional::stream).map(TicketDetails::id).toList();
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(issued.stream()
                        .limit(Math.min(32, waiting))
                        .map(TicketDetails::id)
                        .toList());
        assertThat(hall.queries.waiting(hall.site)).hasSize(waiting - called.size());
        assertThat(hall.queries.counters(hall.site).stream()
                        .flatMap(counter -> counter.current().stream())
                        .map(TicketDetails::id))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void the_one_who_came_first_is_called_first() {
        TicketDetails first = hall.issue("ORD");
        hall.wait(1);
        hall.issue("ORD");
        hall.open("G1");

        TicketDetails called = hall.callNext("G1").orElseThrow();

        assertThat(called.id()).isEqualTo(first.id());
        assertThat(called.counter()).contains("G1");
        assertThat(called.calledAt()).contains(hall.clock.instant());
    }

    @Test
    void a_prioritised_visitor_goes_before_those_who_came_up_to_half_an_hour_earlier() {
        TicketDetails longAgo = hall.issue("ORD");
        hall.wait(2);
        TicketDetails later = hall.issue("ORD");
        hall.wait(29);
        TicketDetails prioritised = hall.issuePriority("ORD");
        hall.open("G1");

        assertThat(inOrder("G1", 3)).containsExactly(longAgo.id(), prioritised.id(), later.id());
    }

    @Test
    void an_appointment_goes_before_those_who_came_a_quarter_of_an_hour_earlier() {
        TicketDetails ordinary = hall.issue("ORD");
        hall.wait(14);
        TicketDetails appointment = hall.issue("RDV");
        hall.wait(2);
        TicketDetails late = hall.issue("RDV");
        hall.open("G1");

        assertThat(inOrder("G1", 3)).containsExactly(appointment.id(), ordinary.id(), late.id());
    }

    @Test
    void people_of_the_same_minute_are_called_in_the_order_of_their_numbers() {
        List<TicketDetails> issued = hall.issue("ORD", 5);
        hall.open("G1");

        assertThat(inOrder("G1", 5))
                .containsExactlyElementsOf(
                        issued.stream().map(TicketDetails::id).toList());
    }

    @Test
    void a_secondary_queue_counts_ten_minutes_later_at_this_counter() {
        TicketDetails secondary = hall.issue("ORD-B");
        hall.wait(9);
        TicketDetails own = hall.issue("ORD");
        hall.wait(2);
        TicketDetails ownLater = hall.issue("ORD");
        hall.open("H1");

        assertThat(inOrder("H1", 3)).containsExactly(own.id(), secondary.id(), ownLater.id());
    }

    @Test
    void a_counter_with_queues_of_its_choice_serves_these() {
        TicketDetails toB = hall.issue("ORD-B");
        Hall.done(hall.counters.execute(
                hall.admin(),
                "salle",
                "G1",
                new AgentCommand.SetCounter(
                        CounterState.OPEN, Optional.empty(), Optional.of(List.of("B")), Optional.empty(), false)));
        hall.issue("ORD");

        assertThat(inOrder("G1", 1)).containsExactly(toB.id());
        assertThat(hall.callNext("G1")).isEmpty();
        Hall.done(hall.set(hall.admin(), "G1", CounterState.CLOSED));
        assertThat(hall.open("G1").queues()).containsExactly("A");
    }

    @Test
    void a_given_ticket_is_called_out_of_turn() {
        hall.issue("ORD");
        TicketDetails second = hall.issue("ORD");
        hall.open("G1");

        assertThat(Hall.done(hall.counters.execute(
                                hall.admin(),
                                "salle",
                                "G1",
                                new AgentCommand.CallTicket(second.id(), Optional.empty())))
                        .number())
                .isEqualTo("A002");
        hall.open("G2");
        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(), "salle", "G2", new AgentCommand.CallTicket(second.id(), Optional.empty()))))
                .isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(), "salle", "G2", new AgentCommand.CallTicket(UUID.randomUUID(), Optional.empty()))))
                .isEqualTo(Refusal.UNKNOWN_TICKET);
    }

    @Test
    void finishing_and_calling_the_next_is_one_step() {
        hall.issue("ORD", 2);
        hall.open("G1");
        hall.callNext("G1");
        hall.move("G1", new CurrentTicketCommand.StartService());

        assertThat(Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.FinishAndCallNext())))
                .hasValueSatisfying(next -> assertThat(next.number()).isEqualTo("A002"));
        hall.move("G1", new CurrentTicketCommand.StartService());
        assertThat(Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.FinishAndCallNext())))
                .isEmpty();
    }

    private List<UUID> inOrder(String counter, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    TicketDetails called = hall.callNext(counter).orElseThrow();
                    hall.serve(counter);
                    return called.id();
                })
                .toList();
    }
}
