// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days made up at random, lived through the real commands. */
@ParameterizedClass
@EnumSource(Database.class)
class RandomCommandsTest {

    private static final List<String> COUNTERS = List.of("G1", "H1", "H2", "H3");
    private static final List<String> SERVICES = List.of("ORD", "RDV", "ORD-B", "RDV-B");

    private final Hall hall;
    private final Map<UUID, TicketDetails> waiting = new LinkedHashMap<>();

    RandomCommandsTest(Database database) {
        this.hall = Hall.on(database);
    }

    @ParameterizedTest(name = "day {0}")
    @ValueSource(longs = {44, 2026, 1793})
    void no_visitor_is_overtaken_beyond_the_head_starts_and_none_is_lost(long seed) {
        Random random = new Random(seed);
        COUNTERS.forEach(hall::open);
        for (int i = 0; i < 220; i++) {
            hall.clock.turn(Duration.ofSeconds(random.nextInt(180)));
            if (random.nextInt(5) < 3) {
                TicketDetails ticket =
                        random.nextInt(6) == 0 ? hall.issuePriority(any(random)) : hall.issue(any(random));
                waiting.put(ticket.id(), ticket);
            } else {
                workAt(COUNTERS.get(random.nextInt(COUNTERS.size())), random);
            }
        }
        assertThat(hall.queries.waiting(hall.site))
                .extracting(one -> one.ticket().id())
                .containsExactlyElementsOf(waiting.values().stream()
                        .sorted(Comparator.comparing(TicketDetails::countsFrom).thenComparing(TicketDetails::issuedSeq))
                        .map(TicketDetails::id)
                        .toList());
        emptyTheHall();
        assertThat(statesOfToday()).containsOnlyKeys("DONE", "NO_SHOW", "CANCELLED");
        assertThat(statesOfToday().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(hall.queries.issuedToday(hall.site));
    }

    @Test
    void the_log_has_no_gap_whatever_happens_at_once() {
        long before = hall.lastSeq();
        COUNTERS.forEach(hall::open);
        Simultaneously.act(8, who -> {
            Random random = new Random(who);
            for (int i = 0; i < 25; i++) {
                anything(COUNTERS.get(who % COUNTERS.size()), random);
            }
            return who;
        });

        List<Long> numbers =
                hall.eventsAfter(before).stream().map(LoggedEvent::seq).toList();
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, hall.lastSeq())
                        .boxed()
                        .toList());
        assertThat(numbers).hasSizeGreaterThan(100);
        List<String> given = hall.jdbc.queryForList(
                "select number from ticket where site = 'salle' and service_day = ?",
                String.class,
                hall.site.serviceDay(hall.clock.instant()));
        assertThat(given).doesNotHaveDuplicates();
    }

    private void anything(String counter, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> hall.issue(any(random));
            case 3, 4 -> hall.counters.execute(hall.admin(), "salle", counter, new AgentCommand.CallNext());
            case 5 -> hall.tryMove(counter, new CurrentTicketCommand.StartService());
            case 6 -> hall.tryMove(counter, new CurrentTicketCommand.Finish());
            default -> hall.tryMove(counter, new CurrentTicketCommand.ReturnToQueue());
        }
    }

    private void workAt(String counter, Random random) {
        Optional<TicketDetails> current = current(counter);
        if (current.isEmpty()) {
            hall.callNext(counter).ifPresent(called -> checkFair(counter, called));
        } else if (current.get().status() == TicketStatus.CALLED) {
            moveCalled(counter, random);
        } else {
            moveServed(counter, random);
        }
    }

    private void moveCalled(String counter, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> hall.move(counter, new CurrentTicketCommand.MarkNoShow());
            case 1 -> backToLine(hall.move(counter, new CurrentTicketCommand.ReturnToQueue()));
            case 2 -> hall.move(counter, new CurrentTicketCommand.Recall());
            default -> hall.move(counter, new CurrentTicketCommand.StartService());
        }
    }

    private void moveServed(String counter, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> backToLine(hall.move(counter, new CurrentTicketCommand.TransferToService(any(random), "")));
            case 1 -> {
                TicketDetails held = hall.move(counter, new CurrentTicketCommand.Hold());
                Hall.done(hall.counters.execute(hall.admin(), "salle", counter, new AgentCommand.Resume(held.id())));
            }
            default -> hall.move(counter, new CurrentTicketCommand.Finish());
        }
    }

    private void backToLine(TicketDetails ticket) {
        waiting.put(ticket.id(), ticket);
    }

    /** Visitors left in the same line arrived later, or within the difference of head starts before. */
    private void checkFair(String counter, TicketDetails called) {
        assertThat(waiting.remove(called.id())).as("called " + called.number()).isNotNull();
        for (TicketDetails left : waiting.values()) {
            if (left.line().equals(called.line()) && left.issuedSeq() < called.issuedSeq()) {
                assertThat(Duration.between(left.issuedAt(), called.issuedAt()))
                        .as(counter + " called " + called.number() + " before " + left.number())
                        .isLessThan(headStart(called).minus(headStart(left)));
            }
        }
    }

    private static Duration headStart(TicketDetails ticket) {
        return Duration.ofMinutes(ticket.priority() ? 30 : ticket.appointment() ? 15 : 0);
    }

    private void emptyTheHall() {
        List<TicketDetails> leaving = new ArrayList<>(waiting.values());
        leaving.stream()
                .filter(ticket -> ticket.issuedSeq() % 2 == 0)
                .forEach(ticket -> Hall.done(hall.tickets.cancel(hall.admin(), ticket.id())));
        for (String counter : COUNTERS) {
            do {
                current(counter).ifPresent(ticket -> {
                    if (ticket.status() == TicketStatus.CALLED) {
                        hall.move(counter, new CurrentTicketCommand.StartService());
                    }
                    hall.move(counter, new CurrentTicketCommand.Finish());
                });
            } while (hall.callNext(counter).isPresent());
        }
    }

    private Optional<TicketDetails> current(String counter) {
        return hall.queries
                .counter(hall.site, hall.site.counter(counter).orElseThrow())
                .current();
    }

    private Map<String, Long> statesOfToday() {
        Map<String, Long> states = new LinkedHashMap<>();
        hall.jdbc.query(
                "select status, count(*) from ticket where site = 'salle' and service_day = ? group by status",
                row -> {
                    states.put(row.getString(1), row.getLong(2));
                },
                hall.site.serviceDay(hall.clock.instant()));
        return states;
    }

    private static String any(Random random) {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }
}
