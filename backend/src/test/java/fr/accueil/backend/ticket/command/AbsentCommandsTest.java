// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Visitors who are not there when called come back by hand alone. */
@ParameterizedClass
@EnumSource(Database.class)
class AbsentCommandsTest {

    private final Hall hall;

    AbsentCommandsTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void an_absent_visitor_never_comes_back_by_itself() {
        UUID id = absent();
        hall.wait(60);

        assertThat(hall.callNext("G1")).isEmpty();
        assertThat(hall.queries.absent(hall.site)).extracting(TicketDetails::id).containsExactly(id);
        assertThat(hall.queries.waiting(hall.site)).isEmpty();
    }

    @Test
    void who_is_brought_back_stands_at_their_place_and_next_leaves_them_alone_for_five_minutes() {
        UUID id = absent();
        UUID later = hall.issue("ORD").id();
        hall.wait(2);
        Hall.done(hall.absentCommands.requeue(hall.admin(), id, false));

        assertThat(hall.queries.waiting(hall.site))
                .extracting(placed -> placed.ticket().id())
                .containsExactly(id, later);
        assertThat(next()).contains(later);
        assertThat(next()).isEmpty();
        hall.wait(3);
        assertThat(next()).contains(id);
    }

    @Test
    void a_call_by_hand_does_not_wait_for_the_five_minutes() {
        UUID id = absent();
        Hall.done(hall.absentCommands.requeue(hall.admin(), id, false));

        TicketDetails called = Hall.done(hall.counters.execute(
                hall.admin(), "salle", "G1", new AgentCommand.CallTicket(id, Optional.of("fragile"))));
        assertThat(called.status()).isEqualTo(TicketStatus.CALLED);
        assertThat(called.calls()).isEqualTo(2);
        assertThat(called.care().calls()).isEqualTo(1);
    }

    @Test
    void a_visitor_brought_back_to_the_end_is_behind_all_others() {
        UUID id = absent();
        hall.wait(6);
        UUID second = hall.issue("ORD").id();
        hall.wait(1);
        Hall.done(hall.absentCommands.requeue(hall.admin(), id, true));

        assertThat(next()).contains(second);
        assertThat(next()).contains(id);
    }

    @Test
    void no_visitor_is_brought_back_twice_or_from_another_day() {
        UUID id = absent();
        Hall.done(hall.absentCommands.requeue(hall.admin(), id, true));
        long seq = hall.lastSeq();

        assertThat(Hall.refused(hall.absentCommands.requeue(hall.admin(), id, true)))
                .isEqualTo(Refusal.NOT_ABSENT);
        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Requeue(id, true))))
                .isEqualTo(Refusal.NOT_ABSENT);
        assertThat(Hall.refused(hall.absentCommands.requeue(hall.admin(), new UUID(1, 1), true)))
                .isEqualTo(Refusal.UNKNOWN_TICKET);
        UUID other = absent();
        hall.wait(24 * 60);
        assertThat(Hall.refused(hall.absentCommands.requeue(hall.admin(), other, false)))
                .isEqualTo(Refusal.NOT_ABSENT);
        assertThat(hall.eventsAfter(seq).stream().map(LoggedEvent::event))
                .noneMatch(TicketEvent.TicketCameBack.class::isInstance);
    }

    @Test
    void an_agent_with_a_visitor_in_front_can_bring_another_back() {
        UUID id = absent();
        UUID front = hall.serving("ORD", "G1");
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Requeue(id, false)));

        assertThat(hall.counter("G1").current().map(TicketDetails::id)).contains(front);
        assertThat(hall.read(id).status()).isEqualTo(TicketStatus.WAITING);
    }

    private UUID absent() {
        UUID id = hall.called("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        return id;
    }

    private Optional<UUID> next() {
        Optional<TicketDetails> called = hall.callNext("G1");
        called.ifPresent(ticket -> hall.serve("G1"));
        return called.map(TicketDetails::id);
    }
}
