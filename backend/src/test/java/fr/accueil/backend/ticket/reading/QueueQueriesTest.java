// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class QueueQueriesTest {

    private final Hall hall;

    QueueQueriesTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void those_who_wait_are_listed_in_the_order_of_call_with_how_many_are_before_them() {
        hall.issue("ORD");
        hall.wait(20);
        hall.issue("ORD");
        hall.wait(1);
        hall.issuePriority("ORD");
        hall.issue("ORD-B");

        List<QueueQueries.Placed> waiting = hall.queries.waiting(hall.site);

        assertThat(waiting).extracting(one -> one.ticket().number()).containsExactly("A003", "A001", "A002", "B001");
        assertThat(waiting).extracting(QueueQueries.Placed::ahead).containsExactly(0, 1, 2, 0);
        assertThat(waiting)
                .allSatisfy(one -> assertThat(hall.queries.ahead(one.ticket())).isEqualTo(one.ahead()));
    }

    @Test
    void a_ticket_that_does_not_wait_has_no_ticket_before_it() {
        hall.issue("ORD");
        TicketDetails ticket = hall.issue("ORD");
        assertThat(hall.queries.ticket(ticket.id()).orElseThrow().ahead()).isEqualTo(1);

        hall.tickets.cancel(hall.admin(), ticket.id());

        assertThat(hall.queries.ticket(ticket.id()).orElseThrow().ahead()).isZero();
    }

    @Test
    void the_queues_are_counted_with_the_oldest_of_each() {
        Instant first = hall.clock.instant();
        hall.issue("ORD");
        hall.wait(5);
        hall.issue("ORD");
        hall.issue("ORD-B");

        assertThat(hall.queries.counts(hall.site))
                .containsExactlyInAnyOrder(
                        new QueueQueries.QueueCount("A", 2, first),
                        new QueueQueries.QueueCount("B", 1, hall.clock.instant()));
    }

    @Test
    void a_counter_sees_its_line_as_it_would_call_it() {
        hall.issue("ORD-B");
        hall.wait(9);
        hall.issue("ORD");
        hall.wait(2);
        hall.issue("ORD");
        CounterPlan plan = hall.site.counter("H1").orElseThrow();

        assertThat(QueueQueries.merged(lines(plan, 10), 10))
                .extracting(TicketDetails::number)
                .containsExactly("A001", "B001", "A002");
        assertThat(QueueQueries.merged(lines(plan, 2), 2))
                .extracting(TicketDetails::number)
                .containsExactly("A001", "B001");
        assertThat(lines(plan, 1).values().stream().mapToInt(QueueQueries.Standing::count))
                .as("however few of them are looked at")
                .containsExactly(0, 2, 1);
        hall.open("H1");
        assertThat(hall.callNext("H1").orElseThrow().number()).isEqualTo("A001");
    }

    private Map<Line, QueueQueries.Standing> lines(CounterPlan plan, int most) {
        Map<Line, QueueQueries.Standing> lines = new LinkedHashMap<>();
        hall.queries
                .linesOf(hall.site, plan)
                .forEach(line -> lines.put(line, hall.queries.standing(hall.site, line.code(), most)));
        return lines;
    }

    @Test
    void the_last_calls_come_newest_first_and_a_repeated_call_is_new() {
        hall.issue("ORD", 4);
        List.of("G1", "G2", "G3").forEach(hall::open);
        hall.callNext("G1");
        hall.callNext("G2");
        hall.callNext("G3");
        hall.move("G1", new CurrentTicketCommand.Recall());
        hall.move("G3", new CurrentTicketCommand.ReturnToQueue());

        assertThat(hall.queries.lastCalled(hall.site, List.of("A"), 6))
                .extracting(TicketDetails::number)
                .containsExactly("A001", "A002");
        assertThat(hall.queries.lastCalled(hall.site, List.of("A"), 1))
                .extracting(TicketDetails::number)
                .containsExactly("A001");
        assertThat(hall.queries.lastCalled(hall.site, List.of("B"), 6)).isEmpty();
    }

    @Test
    void the_day_is_counted_in_all_and_by_agent() {
        hall.issue("ORD", 3);
        hall.open("G1");
        hall.callNext("G1");
        hall.serve("G1");
        hall.callNext("G1");
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());

        assertThat(hall.queries.issuedToday(hall.site)).isEqualTo(3);
        assertThat(hall.queries.servedToday(hall.site, Optional.empty())).isEqualTo(1);
        assertThat(hall.queries.servedToday(hall.site, Optional.of("admin"))).isEqualTo(1);
        assertThat(hall.queries.servedToday(hall.site, Optional.of("somebody else")))
                .isZero();
    }

    @Test
    void all_counters_are_listed_in_the_order_of_the_file_opened_or_not() {
        hall.open("G2");

        List<CounterDetails> counters = hall.queries.counters(hall.site);

        assertThat(counters).hasSize(35);
        assertThat(counters)
                .extracting(CounterDetails::code)
                .startsWith("G1", "G2", "G3")
                .endsWith("H1", "H2", "H3");
        assertThat(counters)
                .filteredOn(counter -> counter.state() == CounterState.OPEN)
                .extracting(CounterDetails::code)
                .containsExactly("G2");
    }

    @Test
    void a_token_that_was_never_given_opens_nothing() {
        String token = hall.issue("ORD").token();

        assertThat(hall.queries.byToken(token, hall.sites::find)).isPresent();
        assertThat(hall.queries.byToken(token + "x", hall.sites::find)).isEmpty();
    }
}
