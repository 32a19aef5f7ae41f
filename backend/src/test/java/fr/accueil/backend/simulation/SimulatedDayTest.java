// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Profile PREFECTURE = Prefecture.profile();

    @Test
    void the_same_seed_gives_the_same_day() {
        assertThat(DayPlan.draw(PREFECTURE, MONDAY, 7)).isEqualTo(DayPlan.draw(PREFECTURE, MONDAY, 7));
        assertThat(SimulatedDay.play(DayPlan.draw(PREFECTURE, MONDAY, 7)))
                .isEqualTo(SimulatedDay.play(DayPlan.draw(PREFECTURE, MONDAY, 7)));
    }

    @Test
    void another_seed_or_another_date_gives_another_day() {
        DayPlan day = DayPlan.draw(PREFECTURE, MONDAY, 7);

        assertThat(day.visitors())
                .isNotEqualTo(DayPlan.draw(PREFECTURE, MONDAY, 8).visitors());
        assertThat(day.visitors())
                .isNotEqualTo(DayPlan.draw(PREFECTURE, MONDAY.plusDays(1), 7).visitors());
    }

    @Test
    void each_visitor_is_received_once_or_recorded_as_not_received() {
        DayPlan day = DayPlan.draw(PREFECTURE, MONDAY, 3);
        List<SimulatedVisit> visits = SimulatedDay.play(day);

        Map<Integer, List<SimulatedVisit>> byVisitor = visits.stream()
                .collect(
                        Collectors.groupingBy(visit -> visit.waiting().visitor().number()));
        assertThat(byVisitor).hasSameSizeAs(day.visitors());
        byVisitor.values().forEach(stops -> {
            assertThat(stops.stream().map(visit -> visit.waiting().stop()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, stops.size()).boxed().toList());
            assertThat(stops.subList(0, stops.size() - 1)).allMatch(visit -> visit.end() == SimulatedVisit.End.SERVED);
        });
    }

    @Test
    void a_counter_receives_one_visitor_at_a_time() {
        Map<String, Instant> freeFrom = new HashMap<>();
        SimulatedDay.play(DayPlan.draw(PREFECTURE, MONDAY, 5), new Observer() {
            @Override
            public void called(Waiting visitor, CounterNow counter, SimulatedHall hall) {
                assertThat(hall.now()).isAfterOrEqualTo(freeFrom.getOrDefault(counter.code(), Instant.MIN));
                freeFrom.put(counter.code(), Instant.MAX);
            }

            @Override
            public void finished(SimulatedVisit visit, SimulatedHall hall) {
                freeFrom.put(visit.counter().orElseThrow(), hall.now());
            }

            @Override
            public void noShow(SimulatedVisit visit, SimulatedHall hall) {
                freeFrom.put(visit.counter().orElseThrow(), hall.now());
            }
        });
        assertThat(freeFrom).hasSizeGreaterThan(15);
    }

    @Test
    void in_a_queue_the_smallest_place_is_called_first() {
        List<Boolean> first = new ArrayList<>();
        SimulatedDay.play(DayPlan.draw(PREFECTURE, MONDAY, 6), new Observer() {
            @Override
            public void called(Waiting visitor, CounterNow counter, SimulatedHall hall) {
                first.add(hall.ahead(visitor) == 0);
            }
        });
        assertThat(first).hasSizeGreaterThan(400).doesNotContain(false);
    }

    @Test
    void a_newcomer_is_seen_in_the_line_before_a_free_counter_calls() {
        SimulatedDay.play(DayPlan.draw(PREFECTURE, MONDAY, 6), new Observer() {
            @Override
            public void arrived(Waiting visitor, SimulatedHall hall) {
                assertThat(hall.waiting(visitor.queue())).contains(visitor);
            }
        });
    }

    @Test
    void a_closed_or_pausing_counter_calls_no_visitor() {
        DayPlan day = DayPlan.draw(PREFECTURE, MONDAY, 9);
        Map<String, CounterDay> counters =
                day.counters().stream().collect(Collectors.toMap(CounterDay::code, counter -> counter));

        for (SimulatedVisit visit : SimulatedDay.play(day)) {
            visit.called().ifPresent(at -> {
                CounterDay counter = counters.get(visit.counter().orElseThrow());
                boolean overtime = counter.stays() && !at.isBefore(day.closing());
                assertThat(overtime
                                || counter.spells().stream()
                                        .anyMatch(spell -> !at.isBefore(spell.from()) && !at.isAfter(spell.until())))
                        .isTrue();
            });
        }
    }

    @Test
    void who_is_not_received_in_the_end_goes_home_when_the_overtime_is_over() {
        DayPlan day = DayPlan.draw(PREFECTURE, MONDAY, 2);
        DayPlan alone = new DayPlan(
                day.opening(),
                day.closing(),
                day.visitors(),
                day.counters().subList(0, 4),
                day.absence(),
                day.overtime());
        Instant end = day.closing().plus(day.overtime());

        List<SimulatedVisit> unserved = SimulatedDay.play(alone).stream()
                .filter(visit -> visit.end() == SimulatedVisit.End.UNSERVED)
                .toList();

        assertThat(unserved).hasSizeGreaterThan(50);
        assertThat(unserved)
                .filteredOn(visit -> visit.waiting().stop() == 0)
                .allMatch(visit -> visit.ended().equals(end));
    }

    @Test
    void one_more_visitor_of_a_service_leaves_the_others_as_they_are() {
        Profile busier = withMoreLetters();
        List<Visitor> before = of("PC-48SI", DayPlan.draw(PREFECTURE, MONDAY, 4));
        List<Visitor> after = of("PC-48SI", DayPlan.draw(busier, MONDAY, 4));

        assertThat(after.stream().map(Visitor::arrival))
                .containsExactlyElementsOf(before.stream().map(Visitor::arrival).toList());
        assertThat(after.stream().map(Visitor::stops))
                .containsExactlyElementsOf(before.stream().map(Visitor::stops).toList());
    }

    @Test
    void the_demonstration_has_real_waits_and_no_absurd_ones() {
        List<SimulatedVisit> week = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            DayPlan plan = DayPlan.draw(PREFECTURE, MONDAY.plusDays(day), 11);
            long crowd = plan.visitors().stream()
                    .filter(one -> one.arrival().isBefore(plan.opening()))
                    .count();
            assertThat(crowd).isBetween(80L, 300L);
            assertThat(plan.visitors()).hasSizeBetween(550, 1000);
            week.addAll(SimulatedDay.play(plan));
        }
        week.stream()
                .collect(Collectors.groupingBy(visit -> visit.waiting().queue()))
                .forEach((queue, visits) -> {
                    List<Duration> waits = new ArrayList<>(visits.stream()
                            .filter(one -> one.end() == SimulatedVisit.End.SERVED)
                            .map(SimulatedVisit::waited)
                            .toList());
                    Collections.sort(waits);
                    assertThat(waits.get(waits.size() / 2)).as(queue).isLessThan(Duration.ofMinutes(75));
                    assertThat(waits.get(waits.size() * 9 / 10)).as(queue).isLessThan(Duration.ofMinutes(150));
                });
        assertThat(week.stream()
                        .filter(one -> one.end() == SimulatedVisit.End.UNSERVED)
                        .count())
                .isLessThan(week.size() / 50);
    }

    private static List<Visitor> of(String service, DayPlan day) {
        return day.visitors().stream()
                .filter(one -> one.service().equals(service))
                .toList();
    }

    private static ServiceProfile withMoreVisitors(ServiceProfile one) {
        return new ServiceProfile(
                one.code(),
                one.queue(),
                one.work(),
                one.perDay() + 5,
                one.crowd(),
                one.priority(),
                one.absent(),
                one.patience(),
                Optional.empty());
    }

    private static Profile withMoreLetters() {
        List<ServiceProfile> services = PREFECTURE.services().stream()
                .map(one -> one.code().equals("ACC-COURRIER") ? withMoreVisitors(one) : one)
                .toList();
        return new Profile(
                PREFECTURE.zone(),
                PREFECTURE.opening(),
                PREFECTURE.closing(),
                PREFECTURE.headStarts(),
                services,
                PREFECTURE.appointments(),
                PREFECTURE.punctuality(),
                PREFECTURE.counters(),
                PREFECTURE.byHalfHour(),
                PREFECTURE.busy(),
                PREFECTURE.volume(),
                PREFECTURE.mood(),
                PREFECTURE.walk(),
                PREFECTURE.between(),
                PREFECTURE.absence(),
                PREFECTURE.overtime());
    }
}
