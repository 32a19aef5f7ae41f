// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The possible futures of a hall: many runs with the order of call, from its state on, with services that take
 * as long as past services. A waiting visitor is called at another instant in each run.
 *
 * <p>The same visitor and the same run always draw the same numbers, so that two forecasts differ by what
 * happened between them and not by chance.
 */
final class HallSimulation {

    /** Services drawn in all runs together, at most: this bounds the computing time. */
    private static final int WORK = 20_000;

    private static final int MOST_PLAYS = 64;
    private static final int FEWEST_PLAYS = 8;
    private static final int MOST_OVERTAKERS = 200;

    private final ServiceRates rates;
    private final double start;
    private final Map<String, Integer> lineNumbers = new HashMap<>();
    private final List<Standing> standing = new ArrayList<>();
    private final List<Standing> coming = new ArrayList<>();
    private final List<Recent.Arriving> overtakers = new ArrayList<>();
    private final Instant now;
    private final PlayedCounter[] counters;
    private final int plays;

    /** A visitor in a run; {@code row} is the row of the result, negative for expected visitors. */
    private record Standing(int row, int line, String service, LinePlace place, double at, long luck)
            implements Comparable<Standing> {
        @Override
        public int compareTo(Standing other) {
            return place.compareTo(other.place);
        }
    }

    private record PlayedCounter(
            HallState.Counter counter, double factor, int[] lines, double[] penalties, long luck) {}

    private record Turn(double at, int counter) {}

    /** @param overtaking arrivals with a head start; in a line with expected visitors only those count */
    HallSimulation(HallState state, ServiceRates rates, List<Recent.Arriving> overtaking) {
        this.rates = rates;
        this.now = state.now();
        this.start = Seconds.of(now);
        for (int row = 0; row < state.waiting().size(); row++) {
            HallState.Waiting visitor = state.waiting().get(row);
            standing.add(
                    new Standing(row, line(visitor.line()), visitor.service(), visitor.place(), 0, luck(visitor.id())));
        }
        standing.sort(null);
        for (HallState.Expected visitor : state.expected()) {
            LinePlace linePlace = new LinePlace(visitor.countsFrom(), Long.MAX_VALUE);
            double at = Seconds.of(visitor.at()) - start;
            coming.add(new Standing(
                    -1, line(visitor.line()), visitor.service(), linePlace, at, luck(visitor.line() + at)));
        }
        overtaking.stream()
                .filter(arrival -> state.expected().stream()
                        .noneMatch(expected ->
                                expected.line().equals(arrival.stream().line())))
                .forEach(arrival -> {
                    line(arrival.stream().line());
                    overtakers.add(arrival);
                });
        this.counters = state.counters().stream().map(this::counter).toArray(PlayedCounter[]::new);
        this.plays = Math.clamp(WORK / Math.max(1, standing.size() + counters.length), FEWEST_PLAYS, MOST_PLAYS);
    }

    /**
     * When each waiting visitor is called, in seconds from now: one row for each, in the order of the state, its runs
     * in rising order. Infinite where no counter ever calls them.
     */
    double[][] calls() {
        double[][] calls = new double[standing.size()][plays];
        for (int play = 0; play < plays; play++) {
            new Play(play, calls).run();
        }
        for (double[] row : calls) {
            Arrays.sort(row);
        }
        return calls;
    }

    private PlayedCounter counter(HallState.Counter counter) {
        int[] lines = new int[counter.lines().size()];
        double[] penalties = new double[lines.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(counter.lines().get(i).code());
            penalties[i] = Seconds.of(counter.lines().get(i).penalty());
        }
        return new PlayedCounter(counter, rates.factor(counter.code()), lines, penalties, luck(counter.code()));
    }

    private int line(String code) {
        return lineNumbers.computeIfAbsent(code, unknown -> lineNumbers.size());
    }

    private static long luck(String who) {
        return SeededRandom.mix(who.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** One run. */
    private final class Play {

        private final int number;
        private final double[][] calls;
        private final List<PriorityQueue<Standing>> lines = new ArrayList<>();
        private final PriorityQueue<Turn> turns = new PriorityQueue<>(
                (a, b) -> a.at != b.at ? Double.compare(a.at, b.at) : Integer.compare(a.counter, b.counter));
        private final List<Standing> comers;
        private int left;
        private int arrived;

        Play(int number, double[][] calls) {
            this.number = number;
            this.calls = calls;
            for (int i = 0; i < lineNumbers.size(); i++) {
                lines.add(new PriorityQueue<>());
            }
            standing.forEach(visitor -> lines.get(visitor.line()).add(visitor));
            left = standing.size();
            comers = comers();
            for (int i = 0; i < counters.length; i++) {
                turns.add(new Turn(freeAt(i), i));
            }
        }

        /** Beyond its head start from now no arrival overtakes those who are here. */
        private List<Standing> comers() {
            List<Standing> all = new ArrayList<>(coming);
            for (int i = 0; i < overtakers.size(); i++) {
                Recent.Stream stream = overtakers.get(i).stream();
                long luck = luck(stream.line() + stream.service() + stream.headStart());
                double at = 0;
                for (int n = 0; n < MOST_OVERTAKERS; n++) {
                    long own = SeededRandom.mix(luck + n);
                    at -= Math.log1p(-SeededRandom.of(own, number, 6))
                            / overtakers.get(i).perSecond();
                    if (at >= stream.headStart()) {
                        break;
                    }
                    LinePlace linePlace =
                            new LinePlace(now.plusMillis((long) ((at - stream.headStart()) * 1000)), Long.MAX_VALUE);
                    all.add(new Standing(-1, line(stream.line()), stream.service(), linePlace, at, own));
                }
            }
            all.sort((a, b) -> Double.compare(a.at(), b.at()));
            return all;
        }

        void run() {
            for (double[] row : calls) {
                row[number] = Double.POSITIVE_INFINITY;
            }
            while (left > 0 && !turns.isEmpty()) {
                Turn turn = turns.poll();
                arriveUntil(turn.at());
                Standing next = next(counters[turn.counter()]);
                if (next == null) {
                    waitForArrival(turn);
                } else {
                    call(turn, next);
                }
            }
        }

        /** A call of a visitor who has left takes no time. */
        private void call(Turn turn, Standing next) {
            lines.get(next.line()).remove();
            if (next.row() >= 0) {
                calls[next.row()][number] = turn.at();
                left--;
            }
            boolean gone = SeededRandom.of(next.luck(), number, 1)
                    < -Math.expm1(-rates.leaving() * (turn.at() - Math.max(0, next.at())));
            double busy = gone
                    ? 0
                    : rates.service(
                                    next.service(),
                                    counters[turn.counter()].factor(),
                                    SeededRandom.of(next.luck(), number, 2),
                                    0)
                            + rates.turn(SeededRandom.of(next.luck(), number, 3), 0);
            turns.add(new Turn(turn.at() + busy, turn.counter()));
        }

        private void waitForArrival(Turn turn) {
            if (arrived < comers.size()) {
                turns.add(new Turn(Math.max(turn.at(), comers.get(arrived).at()), turn.counter()));
            }
        }

        private void arriveUntil(double at) {
            while (arrived < comers.size() && comers.get(arrived).at() <= at) {
                Standing arrival = comers.get(arrived++);
                lines.get(arrival.line()).add(arrival);
            }
        }

        private @Nullable Standing next(PlayedCounter counter) {
            Standing best = null;
            double bestAt = 0;
            for (int i = 0; i < counter.lines().length; i++) {
                Standing head = lines.get(counter.lines()[i]).peek();
                if (head == null) {
                    continue;
                }
                double at = Seconds.of(head.place().countsFrom()) - start + counter.penalties()[i];
                boolean first = best == null
                        || at < bestAt
                        || (at == bestAt
                                && head.place().issuedSeq() < best.place().issuedSeq());
                if (first) {
                    best = head;
                    bestAt = at;
                }
            }
            return best;
        }

        private double freeAt(int number) {
            PlayedCounter counter = counters[number];
            double u = SeededRandom.of(counter.luck(), this.number, 4);
            double turn = rates.turn(SeededRandom.of(counter.luck(), this.number, 5), 0);
            return switch (counter.counter().activity()) {
                case HallState.Activity.Serving serving -> {
                    double gone = start - Seconds.of(serving.since());
                    double u2 = SeededRandom.of(luck(serving.ticket()), this.number, 2);
                    double all = rates.service(serving.service(), counter.factor(), u2, Math.max(0, gone));
                    yield Math.max(0, all - gone) + turn;
                }
                case HallState.Activity.Free free -> {
                    double gone = Math.max(0, start - Seconds.of(free.since()));
                    yield Math.max(0, rates.turn(u, gone) - gone);
                }
                case HallState.Activity.Opens opens -> Math.max(0, Seconds.of(opens.at()) - start);
            };
        }
    }
}
