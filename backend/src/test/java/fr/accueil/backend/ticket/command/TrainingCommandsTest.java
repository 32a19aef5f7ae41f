// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TrainingCommandsTest {

    private final Database database;
    private final Hall hall;
    private final TrainingCommands trainings;

    TrainingCommandsTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
        this.trainings = hall.bean(TrainingCommands.class);
        hall.clock.turnTo(hall.site
                .serviceDay(hall.clock.instant())
                .plusDays(1)
                .atTime(9, 0)
                .atZone(hall.site.zone())
                .toInstant());
    }

    @AfterEach
    void endWhatIsStillOn() {
        trainings.end(hall.admin(), hall.site);
    }

    private TrainingAnswer start(int minutes) {
        return trainings.start(hall.admin(), hall.site, hall.clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private void end() {
        assertThat(trainings.end(hall.admin(), hall.site)).isEqualTo(new TrainingAnswer.Done());
    }

    @Test
    void the_first_visitor_after_a_training_has_the_first_number_of_the_day() {
        start(60);
        TicketDetails first = hall.issue("ORD");
        hall.issue("ORD");
        end();

        assertThat(first.number()).isEqualTo("AT01");
        assertThat(first.training()).isTrue();
        TicketDetails real = hall.issue("ORD");
        assertThat(real.number()).isEqualTo("A001");
        assertThat(real.training()).isFalse();
    }

    @Test
    void a_training_does_not_begin_while_visitors_wait_or_are_received() {
        hall.serving("ORD", "G1");
        hall.issue("ORD-B", 2);
        long before = hall.lastSeq();

        assertThat(start(60)).isEqualTo(new TrainingAnswer.VisitorsHere(2, 1));
        assertThat(hall.lastSeq()).isEqualTo(before);
        assertThat(hall.queries.training(hall.site)).isEmpty();
    }

    @Test
    void a_visitor_who_stepped_aside_keeps_a_training_from_beginning() {
        hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.Hold());

        assertThat(start(60)).isEqualTo(new TrainingAnswer.VisitorsHere(0, 1));
    }

    @Test
    void a_training_ends_after_now_within_twelve_hours_and_within_the_day() {
        Instant now = hall.clock.instant();
        assertThat(start(0)).isEqualTo(new TrainingAnswer.BadEnd(now.plus(Duration.ofHours(12))));
        assertThat(start(12 * 60 + 1)).isInstanceOf(TrainingAnswer.BadEnd.class);
        hall.wait(10 * 60);
        Instant midnight = now.plus(Duration.ofHours(15));
        assertThat(start(5 * 60 + 1)).isEqualTo(new TrainingAnswer.BadEnd(midnight));
        assertThat(start(5 * 60)).isEqualTo(new TrainingAnswer.Done());
    }

    @Test
    void of_managers_who_begin_at_once_one_does_and_the_others_see_it() {
        List<TrainingAnswer> answers = Simultaneously.act(6, who -> start(30 + who));

        assertThat(answers).filteredOn(new TrainingAnswer.Done()::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(TrainingAnswer.AlreadyOn.class::isInstance)
                .hasSize(5);
    }

    @Test
    void a_visitor_who_presses_as_a_training_begins_has_a_ticket_of_one_kind_and_none_is_mixed() {
        for (int round = 0; round < 8; round++) {
            List<Object> answers = Simultaneously.act(5, who -> who == 0 ? start(30) : hall.issue("ORD"));
            boolean began = answers.contains(new TrainingAnswer.Done());
            List<TicketDetails> issued = answers.stream()
                    .filter(TicketDetails.class::isInstance)
                    .map(TicketDetails.class::cast)
                    .toList();

            assertThat(issued).hasSize(4).allMatch(ticket -> ticket.training() == began);
            assertThat(issued).allMatch(ticket -> ticket.number().contains("T") == began);
            assertThat(hall.queries.training(hall.site).isPresent()).isEqualTo(began);
            trainings.end(hall.admin(), hall.site);
            issued.stream().filter(ticket -> !began).forEach(ticket -> hall.tickets.cancel(hall.admin(), ticket.id()));
        }
    }

    @Test
    void what_was_done_before_a_training_can_not_be_undone_or_brought_back_in_it() {
        UUID absent = hall.called("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        start(60);

        assertThat(Hall.refused(hall.tryUndo("G1"))).isEqualTo(Refusal.NOTHING_TO_UNDO);
        assertThat(Hall.refused(hall.absentCommands.requeue(hall.admin(), absent, false)))
                .isEqualTo(Refusal.NOT_ABSENT);
        assertThat(hall.queries.absent(hall.site)).isEmpty();
        assertThat(hall.queries.lastCalled(hall.site, List.of("A", "B"), 6)).isEmpty();
        end();
        assertThat(Hall.done(hall.tryUndo("G1"))).isNotNull();
    }

    @Test
    void another_node_is_in_training_at_once() {
        try (Hall.Node other = hall.anotherNode(database)) {
            start(60);
            assertThat(other.hall().issue("ORD").training()).isTrue();
            other.hall().bean(TrainingCommands.class).end(hall.admin(), hall.site);
            assertThat(hall.issue("ORD").training()).isFalse();
        }
    }

    @Test
    void the_audit_says_who_began_and_who_ended_it_and_the_server_ends_one_that_is_over() {
        WrittenAudit audit = new WrittenAudit(hall.jdbc);
        start(30);
        end();
        start(30);
        hall.wait(30);
        trainings.endOver();

        assertThat(audit.of(AuditAction.TRAINING_STARTED))
                .extracting(AuditEntry::actor)
                .containsExactly("admin", "admin");
        assertThat(audit.of(AuditAction.TRAINING_ENDED))
                .extracting(AuditEntry::actor)
                .containsExactly("admin", AuditEntry.SERVER);
    }

    @Test
    void an_agent_and_a_kiosk_begin_no_training() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK, Role.SCREEN)) {
            assertThatThrownBy(() -> trainings.start(
                            hall.actor("x", role),
                            hall.site,
                            hall.clock.instant().plusSeconds(60)))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThat(trainings.end(hall.admin(), hall.site)).isEqualTo(new TrainingAnswer.NotOn());
    }
}
