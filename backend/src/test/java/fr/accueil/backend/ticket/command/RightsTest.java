// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.event.CounterState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RightsTest {

    /** A display is read only; no command is given there. */
    private static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(Role.SCREEN));

    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.KIOSK, Role.SCREEN));

    private final Hall hall;

    RightsTest(Database database) {
        this.hall = Hall.on(database);
    }

    /** Every command, who may give it, and how. */
    enum Command {
        ISSUE(
                ALL,
                (hall, actor) -> hall.tickets.issue(
                        actor, "salle", new TicketRequest("ORD", Optional.empty(), false, Optional.empty()))),
        CANCEL(
                PEOPLE,
                (hall, actor) -> hall.tickets.cancel(actor, hall.issue("ORD").id())),
        SET(PEOPLE, (hall, actor) -> hall.set(actor, "G1", CounterState.OPEN)),
        CALL_NEXT(PEOPLE, (hall, actor) -> hall.counters.execute(actor, "salle", "G1", new AgentCommand.CallNext())),
        FINISH_AND_CALL(
                PEOPLE,
                (hall, actor) -> hall.counters.execute(actor, "salle", "G1", new AgentCommand.FinishAndCallNext())),
        CALL(
                PEOPLE,
                (hall, actor) -> hall.counters.execute(
                        actor, "salle", "G1", new AgentCommand.CallTicket(new UUID(1, 1), Optional.empty()))),
        RESUME(
                PEOPLE,
                (hall, actor) -> hall.counters.execute(actor, "salle", "G1", new AgentCommand.Resume(new UUID(1, 1)))),
        MOVE(PEOPLE, (hall, actor) -> hall.counters.execute(actor, "salle", "G1", new CurrentTicketCommand.Recall()));

        private final Set<Role> allowed;
        private final BiConsumer<Hall, Actor> giving;

        Command(Set<Role> allowed, BiConsumer<Hall, Actor> giving) {
            this.allowed = allowed;
            this.giving = giving;
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void a_command_is_for_the_roles_that_may_give_it(Command command) {
        for (Role role : Role.values()) {
            Actor actor = hall.actor("somebody", role);
            if (command.allowed.contains(role)) {
                assertThatCode(() -> command.giving.accept(hall, actor))
                        .as(role.name())
                        .doesNotThrowAnyException();
            } else {
                assertRefused(command, actor);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void no_agent_commands_at_a_site_that_is_not_theirs(Command command) {
        for (Role role : Role.values()) {
            assertRefused(command, new Actor("somebody", role, Optional.of("guyane")));
        }
    }

    @Test
    void only_managers_and_administrators_command_for_others() {
        hall.set(hall.actor("camille", Role.AGENT), "G1", CounterState.OPEN);

        for (Role role : Role.values()) {
            if (role == Role.MANAGER || role == Role.ADMIN) {
                assertThat(Hall.done(hall.counters.execute(
                                hall.actor("other", role), "salle", "G1", new AgentCommand.CallNext())))
                        .isEmpty();
            } else if (PEOPLE.contains(role)) {
                assertThat(Hall.refused(hall.counters.execute(
                                hall.actor("other", role), "salle", "G1", new AgentCommand.CallNext())))
                        .isEqualTo(Refusal.COUNTER_TAKEN);
            }
        }
    }

    private void assertRefused(Command command, Actor actor) {
        hall.issue("ORD");
        int waiting = hall.queries.waiting(hall.site).size();
        assertThatThrownBy(() -> command.giving.accept(hall, actor))
                .as(actor.toString())
                .isInstanceOf(NotAllowedException.class);
        assertThat(hall.queries.waiting(hall.site)).hasSizeBetween(waiting, waiting + 1);
    }
}
