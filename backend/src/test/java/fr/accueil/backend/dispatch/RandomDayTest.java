// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days made up at random, played in memory: people arrive, counters call, and the rules of the order hold. */
class RandomDayTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");
    private static final int[] HEAD_STARTS = {0, 15, 30};
    private static final List<List<Line>> COUNTERS = List.of(
            List.of(line("A", 0)),
            List.of(line("A", 0), line("B", 10)),
            List.of(line("C", 0), line("B", 5), line("A", 5)),
            List.of(line("B", 0), line("C", 0)));

    /** A visitor arrives after so many minutes, or a counter calls. */
    record Step(int minutes, int counter, String queue, int headStart) {
        boolean isCall() {
            return counter >= 0;
        }
    }

    record Visitor(int arrived, int headStart, String queue, long seq) {
        LinePlace place() {
            return new LinePlace(
                    CallOrder.countsFrom(NINE.plus(Duration.ofMinutes(arrived)), Duration.ofMinutes(headStart)), seq);
        }
    }

    record Called(Visitor visitor, List<Line> counter, List<Visitor> leftWaiting) {}

    @Property(tries = 200)
    void with_equal_head_starts_first_come_is_first_served(@ForAll("days") List<Step> day) {
        for (Called call : play(day, 7).calls()) {
            assertThat(left(call, call.visitor().queue()))
                    .allMatch(one -> one.seq() > call.visitor().seq());
        }
    }

    @Property(tries = 300)
    void no_visitor_is_overtaken_by_more_than_the_difference_of_head_starts(@ForAll("days") List<Step> day) {
        for (Called call : play(day, -1).calls()) {
            Visitor called = call.visitor();
            for (Visitor left : left(call, called.queue())) {
                if (left.seq() < called.seq()) {
                    assertThat(called.arrived() - left.arrived()).isLessThan(called.headStart() - left.headStart());
                }
            }
        }
    }

    @Property(tries = 300)
    void across_the_lines_of_a_counter_only_its_penalty_comes_on_top(@ForAll("days") List<Step> day) {
        for (Called call : play(day, -1).calls()) {
            for (Line line : call.counter()) {
                left(call, line.code())
                        .forEach(left -> assertThat(penalised(call.visitor(), call.counter()))
                                .isLessThanOrEqualTo(penalised(left, call.counter())));
            }
        }
    }

    @Property(tries = 200)
    void no_visitor_is_lost_and_none_is_called_twice(@ForAll("days") List<Step> day) {
        Played played = play(day, -1);
        List<Visitor> all = new ArrayList<>(played.waiting());
        played.calls().forEach(call -> all.add(call.visitor()));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .hasSize((int) day.stream().filter(step -> !step.isCall()).count());
    }

    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Step> arrival = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(0, HEAD_STARTS.length - 1))
                .as((minutes, queue, kind) -> new Step(minutes, -1, queue, HEAD_STARTS[kind]));
        Arbitrary<Step> call =
                Arbitraries.integers().between(0, COUNTERS.size() - 1).map(counter -> new Step(0, counter, "", 0));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, arrival), net.jqwik.api.Tuple.of(4, call))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    private record Played(List<Called> calls, List<Visitor> waiting) {}

    /** @param sameForAll one head start for all, or -1 for each their own */
    private static Played play(List<Step> day, int sameForAll) {
        Map<String, List<Visitor>> lines = new LinkedHashMap<>();
        List<Called> calls = new ArrayList<>();
        int minute = 0;
        long seq = 0;
        for (Step step : day) {
            minute += step.minutes();
            if (!step.isCall()) {
                int headStart = sameForAll < 0 ? step.headStart() : sameForAll;
                lines.computeIfAbsent(step.queue(), queue -> new ArrayList<>())
                        .add(new Visitor(minute, headStart, step.queue(), ++seq));
                continue;
            }
            List<Line> counter = COUNTERS.get(step.counter());
            CallOrder.next(heads(lines, counter)).map(LineHead::ticket).ifPresent(visitor -> {
                lines.get(visitor.queue()).remove(visitor);
                calls.add(new Called(visitor, counter, waiting(lines)));
            });
        }
        return new Played(calls, waiting(lines));
    }

    private static List<LineHead<Visitor>> heads(Map<String, List<Visitor>> lines, List<Line> counter) {
        return counter.stream()
                .flatMap(line -> lines.getOrDefault(line.code(), List.of()).stream()
                        .min(Comparator.comparing(Visitor::place))
                        .map(first -> new LineHead<>(line, first.place(), first))
                        .stream())
                .toList();
    }

    private static List<Visitor> waiting(Map<String, List<Visitor>> lines) {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    private static List<Visitor> left(Called call, String queue) {
        return call.leftWaiting().stream()
                .filter(one -> one.queue().equals(queue))
                .toList();
    }

    private static int penalised(Visitor visitor, List<Line> counter) {
        Duration penalty = counter.stream()
                .filter(line -> line.code().equals(visitor.queue()))
                .findFirst()
                .orElseThrow()
                .penalty();
        return visitor.arrived() - visitor.headStart() + (int) penalty.toMinutes();
    }

    private static Line line(String queue, int penalty) {
        return new Line(queue, Duration.ofMinutes(penalty));
    }
}
