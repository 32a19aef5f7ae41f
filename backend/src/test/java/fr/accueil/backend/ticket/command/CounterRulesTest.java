// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CounterRulesTest {

    private final Hall hall;
    private final Actor camille;
    private final Actor dominique;

    CounterRulesTest(Database database) {
        this.hall = Hall.on(database);
        this.camille = hall.actor("camille", Role.AGENT);
        this.dominique = hall.actor("dominique", Role.AGENT);
    }

    @Test
    void an_agent_who_opens_a_counter_holds_it() {
        CounterDetails opened = Hall.done(hall.set(camille, "G1", CounterState.OPEN));

        assertThat(opened.agent()).contains("camille");
        assertThat(opened.state()).isEqualTo(CounterState.OPEN);
        assertThat(opened.since()).isEqualTo(hall.clock.instant());
    }

    @Test
    void a_counter_that_an_agent_holds_is_taken() {
        hall.set(camille, "G1", CounterState.OPEN);

        assertThat(Hall.refused(hall.set(dominique, "G1", CounterState.OPEN))).isEqualTo(Refusal.COUNTER_TAKEN);
        assertThat(Hall.refused(hall.set(dominique, "G1", CounterState.CLOSED))).isEqualTo(Refusal.COUNTER_TAKEN);
        assertThat(Hall.done(hall.set(camille, "G1", CounterState.PAUSED)).agent())
                .contains("camille");
    }

    @Test
    void taking_over_leaves_the_visitor_at_the_counter() {
        TicketDetails ticket = hall.issue("ORD");
        hall.set(camille, "G1", CounterState.OPEN);
        hall.counters.execute(camille, "salle", "G1", new AgentCommand.CallNext());

        CounterDetails taken = Hall.done(hall.counters.execute(
                dominique,
                "salle",
                "G1",
                new AgentCommand.SetCounter(
                        CounterState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), true)));

        assertThat(taken.agent()).contains("dominique");
        assertThat(taken.current())
                .hasValueSatisfying(current -> assertThat(current.id()).isEqualTo(ticket.id()));
        assertThat(Hall.refused(hall.counters.execute(camille, "salle", "G1", new CurrentTicketCommand.StartService())))
                .isEqualTo(Refusal.COUNTER_TAKEN);
        Hall.done(hall.counters.execute(dominique, "salle", "G1", new CurrentTicketCommand.StartService()));
    }

    @Test
    void another_agents_counter_is_refused_to_an_agent_and_allowed_to_the_administrator() {
        hall.issue("ORD", 2);
        hall.set(camille, "G1", CounterState.OPEN);

        assertThat(Hall.refused(hall.counters.execute(dominique, "salle", "G1", new AgentCommand.CallNext())))
                .isEqualTo(Refusal.COUNTER_TAKEN);
        assertThat(Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.CallNext())))
                .isPresent();
        assertThat(Hall.refused(hall.counters.execute(dominique, "salle", "G1", new CurrentTicketCommand.MarkNoShow())))
                .isEqualTo(Refusal.COUNTER_TAKEN);
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        assertThat(hall.queries
                        .counter(hall.site, hall.site.counter("G1").orElseThrow())
                        .agent())
                .contains("camille");
    }

    @Test
    void a_counter_with_a_visitor_calls_no_other_and_does_not_close() {
        List<TicketDetails> issued = hall.issue("ORD", 2);
        hall.open("G1");
        hall.callNext("G1");

        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.CallNext())))
                .isEqualTo(Refusal.COUNTER_BUSY);
        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(),
                        "salle",
                        "G1",
                        new AgentCommand.CallTicket(issued.get(1).id(), Optional.empty()))))
                .isEqualTo(Refusal.COUNTER_BUSY);
        assertThat(Hall.refused(hall.set(hall.admin(), "G1", CounterState.CLOSED)))
                .isEqualTo(Refusal.COUNTER_BUSY);
    }

    @Test
    void a_closed_or_paused_counter_calls_no_visitor() {
        TicketDetails ticket = hall.issue("ORD");

        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.CallNext())))
                .isEqualTo(Refusal.COUNTER_CLOSED);
        hall.set(camille, "G1", CounterState.PAUSED);
        assertThat(Hall.refused(hall.counters.execute(camille, "salle", "G1", new AgentCommand.CallNext())))
                .isEqualTo(Refusal.COUNTER_CLOSED);
        assertThat(Hall.refused(hall.counters.execute(
                        camille, "salle", "G1", new AgentCommand.CallTicket(ticket.id(), Optional.empty()))))
                .isEqualTo(Refusal.COUNTER_CLOSED);
        assertThat(Hall.refused(hall.counters.execute(camille, "salle", "G1", new AgentCommand.Resume(ticket.id()))))
                .isEqualTo(Refusal.COUNTER_CLOSED);
        assertThat(Hall.refused(hall.counters.execute(camille, "salle", "G1", new AgentCommand.FinishAndCallNext())))
                .isEqualTo(Refusal.COUNTER_CLOSED);
    }

    @Test
    void a_pause_lets_the_agent_finish_with_the_visitor_in_front() {
        hall.issue("ORD");
        hall.set(camille, "G1", CounterState.OPEN);
        hall.counters.execute(camille, "salle", "G1", new AgentCommand.CallNext());
        hall.set(camille, "G1", CounterState.PAUSED);

        Hall.done(hall.counters.execute(camille, "salle", "G1", new CurrentTicketCommand.StartService()));
        Hall.done(hall.counters.execute(camille, "salle", "G1", new CurrentTicketCommand.Finish()));
        assertThat(Hall.done(hall.set(camille, "G1", CounterState.CLOSED)).agent())
                .isEmpty();
    }

    @Test
    void a_counter_serves_only_queues_that_exist_each_once() {
        for (List<String> queues : List.of(List.of("Q"), List.of("A", "A"), List.<String>of())) {
            assertThat(Hall.refused(hall.counters.execute(
                            camille,
                            "salle",
                            "G1",
                            new AgentCommand.SetCounter(
                                    CounterState.OPEN,
                                    Optional.empty(),
                                    Optional.of(queues),
                                    Optional.empty(),
                                    false))))
                    .isEqualTo(Refusal.UNKNOWN_QUEUE);
        }
        assertThat(hall.queries
                        .counter(hall.site, hall.site.counter("G1").orElseThrow())
                        .state())
                .isEqualTo(CounterState.CLOSED);
    }

    @Test
    void a_counter_or_a_site_that_does_not_exist_is_unknown() {
        assertThat(Hall.refused(hall.set(camille, "G99", CounterState.OPEN))).isEqualTo(Refusal.UNKNOWN_COUNTER);
        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "atlantis", "G1", new AgentCommand.CallNext())))
                .isEqualTo(Refusal.UNKNOWN_SITE);
    }

    @Test
    void asking_for_what_already_is_leaves_no_event() {
        hall.set(camille, "G1", CounterState.OPEN);
        long before = hall.lastSeq();

        Hall.done(hall.set(camille, "G1", CounterState.OPEN));

        assertThat(hall.lastSeq()).isEqualTo(before);
    }

    @Test
    void an_agent_opens_a_counter_for_themselves_only() {
        CounterDetails opened = Hall.done(hall.counters.execute(
                camille,
                "salle",
                "G1",
                new AgentCommand.SetCounter(
                        CounterState.OPEN, Optional.of("dominique"), Optional.empty(), Optional.empty(), false)));

        assertThat(opened.agent()).contains("camille");
    }
}
