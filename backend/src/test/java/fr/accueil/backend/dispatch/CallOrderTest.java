// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CallOrderTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Property(tries = 200)
    void a_wait_counts_from_the_later_of_arrival_and_booked_time(
            @ForAll @IntRange(max = 600) int arrival, @ForAll @IntRange(max = 600) int booking) {
        Instant arrived = NINE.plusSeconds(arrival);
        Instant booked = NINE.plusSeconds(booking);

        assertThat(CallOrder.waitsFrom(arrived, Optional.of(booked)))
                .isEqualTo(NINE.plusSeconds(Math.max(arrival, booking)));
        assertThat(CallOrder.waitsFrom(arrived, Optional.empty())).isEqualTo(arrived);
    }

    @Example
    void no_visitor_is_next_when_none_waits() {
        assertThat(CallOrder.next(List.<LineHead<String>>of())).isEmpty();
    }

    @Property(tries = 200)
    void of_two_lines_the_one_whose_first_visitor_came_earlier_is_next(
            @ForAll @IntRange(max = 600) int one, @ForAll @IntRange(max = 600) int other) {
        LineHead<String> first = head("A", 0, one, 1, "one");
        LineHead<String> second = head("B", 0, other, 2, "other");

        assertThat(CallOrder.next(List.of(first, second)).orElseThrow().ticket())
                .isEqualTo(one <= other ? "one" : "other");
    }

    @Property(tries = 200)
    void a_penalty_makes_a_line_count_later_by_just_that_much(
            @ForAll @IntRange(max = 60) int penalty, @ForAll @IntRange(max = 120) int later) {
        LineHead<String> secondary = head("B", penalty, 0, 1, "secondary");
        LineHead<String> preferred = head("A", 0, later, 2, "preferred");

        assertThat(CallOrder.next(List.of(secondary, preferred)).orElseThrow().ticket())
                .isEqualTo(later < penalty ? "preferred" : "secondary");
    }

    @Property(tries = 100)
    void of_two_tickets_that_count_the_same_the_one_issued_first_is_first(
            @ForAll @IntRange(min = 1, max = 1000) int one, @ForAll @IntRange(min = 1, max = 1000) int other) {
        LineHead<Integer> first = head("A", 5, 10, one, one);
        LineHead<Integer> second = head("B", 0, 15, other, other);

        assertThat(CallOrder.next(List.of(first, second)).orElseThrow().ticket())
                .isEqualTo(Math.min(one, other));
    }

    @Property(tries = 100)
    void a_ticket_counts_from_its_arrival_less_its_head_start(
            @ForAll @IntRange(max = 600) int arrival, @ForAll @IntRange(max = 60) int headStart) {
        assertThat(CallOrder.countsFrom(at(arrival), Duration.ofMinutes(headStart)))
                .isEqualTo(at(arrival - headStart));
    }

    @Example
    void a_head_start_or_a_penalty_is_never_negative() {
        assertThatThrownBy(() -> CallOrder.countsFrom(NINE, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("A", Duration.ofMinutes(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> LineHead<T> head(String line, int penalty, int countsFrom, long seq, T ticket) {
        return new LineHead<>(new Line(line, Duration.ofMinutes(penalty)), new LinePlace(at(countsFrom), seq), ticket);
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
