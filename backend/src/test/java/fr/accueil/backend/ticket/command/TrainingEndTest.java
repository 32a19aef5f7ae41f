// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TrainingChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class TrainingEndTest {

    private final Database database;
    private final Hall hall;
    private final TrainingCommands trainings;

    TrainingEndTest(Database database) {
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
    void every_ticket_of_a_training_is_gone_when_it_ends_and_its_events_say_nothing_any_more() {
        long before = hall.lastSeq();
        start(60);
        UUID served = hall.serving("ORD", "G1");
        hall.issue("ORD-B", 3);
        hall.set(hall.actor("marie", Role.AGENT), "G2", CounterState.OPEN);
        end();

        assertThat(hall.queries.ticket(served)).isEmpty();
        assertThat(hall.queries.waiting(hall.site)).isEmpty();
        assertThat(count("select count(*) from ticket where training")).isZero();
        assertThat(count("select count(*) from counter where training")).isZero();
        assertThat(count("select count(*) from queue_day where id like '%/T/%'"))
                .isZero();
        List<LoggedEvent> events = hall.eventsAfter(before);
        assertThat(events).extracting(LoggedEvent::seq).isEqualTo(numbers(before, events.size()));
        assertThat(events)
                .extracting(logged -> ((TrainingChanged) logged.event()).phase())
                .startsWith(TrainingChanged.Phase.STARTED, TrainingChanged.Phase.ERASED)
                .endsWith(TrainingChanged.Phase.ERASED, TrainingChanged.Phase.ENDED);
        assertThat(count(
                        "select count(*) from ticket_event where training and (ticket is not null or number is not null"
                                + " or service is not null or counter is not null or agent is not null)"))
                .isZero();
    }

    private static List<Long> numbers(long before, int many) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            numbers.add(before + i);
        }
        return numbers;
    }

    private long count(String question) {
        return hall.jdbc.queryForObject(question, Long.class);
    }

    @Test
    void as_a_training_ends_every_press_has_a_ticket_that_is_there_or_one_that_went_with_it() {
        for (int round = 0; round < 8; round++) {
            start(30);
            List<Object> answers =
                    Simultaneously.act(5, who -> who == 0 ? trainings.end(hall.admin(), hall.site) : hall.issue("ORD"));
            answers.stream()
                    .filter(TicketDetails.class::isInstance)
                    .map(TicketDetails.class::cast)
                    .forEach(ticket -> {
                        assertThat(hall.queries.ticket(ticket.id()).isPresent()).isEqualTo(!ticket.training());
                        hall.tickets.cancel(hall.admin(), ticket.id());
                    });
        }
        assertThat(hall.queries.waiting(hall.site)).isEmpty();
    }

    @Test
    void a_counter_that_was_open_before_is_as_it_was_when_the_training_is_over() {
        hall.set(hall.actor("marie", Role.AGENT), "G1", CounterState.OPEN);
        long opened = hall.lastSeq();
        start(60);
        assertThat(hall.counter("G1").state()).isEqualTo(CounterState.OPEN);
        hall.issue("ORD");
        hall.callNext("G1");
        hall.serve("G1");
        hall.set(hall.admin(), "G1", CounterState.CLOSED);
        end();

        assertThat(hall.counter("G1").state()).isEqualTo(CounterState.OPEN);
        assertThat(hall.counter("G1").agent()).isEqualTo(Optional.of("marie"));
        assertThat(hall.eventsAfter(opened)).noneMatch(logged -> logged.event() instanceof TicketEvent);
    }

    @Test
    void a_training_that_is_over_ends_by_itself_and_takes_its_tickets_along() {
        start(30);
        hall.issue("ORD", 2);
        hall.wait(30);
        trainings.endOver();

        assertThat(hall.queries.training(hall.site)).isEmpty();
        assertThat(hall.queries.waiting(hall.site)).isEmpty();
    }

    @Test
    void the_first_ticket_after_the_end_of_a_training_is_real_even_before_anything_noticed() {
        start(30);
        hall.issue("ORD");
        hall.wait(30);

        TicketDetails real = hall.issue("ORD");
        assertThat(real.number()).isEqualTo("A001");
        assertThat(real.training()).isFalse();
    }

    @Test
    void a_server_that_was_down_when_a_training_ended_ends_it_when_it_is_back() {
        start(30);
        UUID id = hall.issue("ORD").id();
        hall.wait(300);
        try (Hall.Node other = hall.anotherNode(database)) {
            other.hall().bean(TrainingCommands.class).endOver();
            assertThat(other.hall().queries.ticket(id)).isEmpty();
        }
        assertThat(hall.queries.training(hall.site)).isEmpty();
    }

    @Test
    void a_crash_in_the_middle_of_the_end_leaves_the_training_whole_and_the_next_end_ends_it() {
        start(60);
        UUID id = hall.called("ORD", "G1");
        assertThatThrownBy(() -> new TransactionTemplate(hall.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> {
                            end();
                            throw new IllegalStateException("the server dies before its commit");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(hall.read(id).training()).isTrue();
        assertThat(hall.counter("G1").current()).isPresent();
        assertThat(hall.queries.training(hall.site)).isPresent();
        end();
        assertThat(hall.queries.ticket(id)).isEmpty();
    }

    @Test
    void a_press_for_a_ticket_of_a_training_that_is_over_is_refused_with_a_sentence() {
        start(30);
        TicketDetails left = hall.issue("ORD");
        hall.wait(30);
        assertThat(Hall.refused(hall.tickets.cancel(hall.admin(), left.id()))).isEqualTo(Refusal.UNKNOWN_TICKET);

        start(30);
        TicketDetails followed = hall.issue("ORD");
        hall.wait(30);
        assertThat(Hall.refused(hall.visitor.leave(followed.token()))).isEqualTo(Refusal.UNKNOWN_TICKET);
        assertThat(Hall.refused(hall.visitor.letPass(followed.token(), Duration.ofMinutes(5))))
                .isEqualTo(Refusal.UNKNOWN_TICKET);
    }
}
