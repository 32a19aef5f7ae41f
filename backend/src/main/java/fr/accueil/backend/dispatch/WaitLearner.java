// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts waits: a simulation of the hall from its state on, corrected by the outcomes of earlier states. It is
 * shown one state of the hall after another, in the order of time, and learns from what changed between them. A
 * forecast uses only the states shown so far. Not thread-safe.
 */
public final class WaitLearner {

    private static final int MOST_EXAMPLES = 12_000;
    private static final int FEWEST_EXAMPLES = 150;
    private static final double GROWTH = 1.2;
    private static final int LEARN_AGAIN = 2500;
    private static final double STEP = 0.002;
    private static final int MEDIAN = 3;
    private static final double LONGEST_TURN = 1200;

    private final ServiceRates rates;
    private final Recent recent = new Recent();
    private final Features features;
    private final ArrayDeque<QuantileRegression.Example> examples = new ArrayDeque<>();
    private final Map<String, Pending> pending = new HashMap<>();
    /** Since when a counter is free although a visitor waited for it. */
    private final Map<String, Double> turning = new HashMap<>();

    private final Coverage low = new Coverage(0.05, STEP, 0.5, 0.999);
    private final Coverage high = new Coverage(0.05, STEP, 0.5, 0.999);
    private @Nullable QuantileRegression learned;
    private @Nullable HallState last;
    private int fresh;
    private int learnAt = FEWEST_EXAMPLES;

    /** A waiting visitor, and the state at their arrival. */
    private record Pending(double at, double[] features, double[] simulated, WaitForecast forecast) {}

    /**
     * A learner with only the site's own figures.
     *
     * @param typical how long each service usually takes, where that is known
     */
    public WaitLearner(ZoneId zone, Map<String, Duration> typical) {
        this.features = new Features(zone);
        this.rates = new ServiceRates(typical.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Seconds.of(entry.getValue()))));
    }

    /**
     * The hall as it is now. Learns from the difference to the state before; a state a little older than the one
     * before is ignored.
     */
    public void see(HallState state) {
        HallState before = last != null && state.isOfAnotherClock(last) ? null : last;
        if (before != null && state.isLateAfter(before)) {
            return;
        }
        last = state;
        if (before != null) {
            countersChanged(before, state);
            gone(before, state);
        }
        arrived(before, state);
    }

    /** The forecasts of all who wait in a state; visitors whom no counter calls are missing. */
    public Map<String, WaitForecast> forecast(HallState state) {
        Map<String, WaitForecast> forecasts = new HashMap<>();
        if (state.waiting().isEmpty()) {
            return forecasts;
        }
        Features.Moment moment = new Features.Moment(state, rates, recent);
        double[][] calls = simulate(state);
        for (int row = 0; row < calls.length; row++) {
            if (isFinite(calls[row])) {
                HallState.Waiting visitor = state.waiting().get(row);
                Pending seen = seen(moment, visitor, calls[row]);
                forecasts.put(visitor.id(), seen.forecast());
            }
        }
        return forecasts;
    }

    /**
     * Seconds between two calls from a line while all its open counters are busy; more than 0.
     *
     * @param service the service of the visitors in the line
     */
    public double between(HallState state, String line, String service) {
        long busy = state.counters().stream()
                .filter(counter -> counter.serves(line) && !(counter.activity() instanceof HallState.Activity.Opens))
                .count();
        return rates.meanCycle(service) / Math.max(1, busy);
    }

    /** The forecast at the arrival of a visitor who still waits. */
    public Optional<WaitForecast> atArrival(String id) {
        return Optional.ofNullable(pending.get(id)).map(Pending::forecast);
    }

    /** The bounds between which nine of ten waits lie, in seconds: calibrated by how often they were right. */
    public double[] interval(WaitForecast forecast) {
        return new double[] {forecast.seconds(1 - low.level()), forecast.seconds(high.level())};
    }

    private double[][] simulate(HallState state) {
        return new HallSimulation(state, rates, recent.overtaking(Seconds.of(state.now()))).calls();
    }

    private static boolean isFinite(double[] calls) {
        return calls[(int) (calls.length * 0.9)] < Double.POSITIVE_INFINITY;
    }

    private Pending seen(Features.Moment moment, HallState.Waiting visitor, double[] calls) {
        double[] simulated = new double[WaitForecast.LEVELS.length];
        double longest = calls[calls.length - 1];
        if (longest == Double.POSITIVE_INFINITY) {
            for (int i = 0; i < calls.length; i++) {
                longest = calls[i] < Double.POSITIVE_INFINITY ? calls[i] : longest;
                calls[i] = Math.min(calls[i], longest);
            }
        }
        for (int k = 0; k < simulated.length; k++) {
            simulated[k] = Quantiles.of(calls, WaitForecast.LEVELS[k]);
        }
        double[] inputs = features.of(moment, visitor, calls);
        WaitForecast forecast = learned == null ? WaitForecast.of(simulated) : learned.forecast(inputs, simulated);
        return new Pending(Seconds.of(moment.state().now()), inputs, simulated, forecast);
    }

    private void arrived(@Nullable HallState before, HallState state) {
        Set<String> known = before == null
                ? Set.of()
                : before.waiting().stream().map(HallState.Waiting::id).collect(Collectors.toSet());
        List<HallState.Waiting> newcomers = state.waiting().stream()
                .filter(visitor -> !known.contains(visitor.id()))
                .toList();
        if (newcomers.isEmpty()) {
            return;
        }
        Features.Moment moment = new Features.Moment(state, rates, recent);
        double[][] calls = simulate(state);
        for (int row = 0; row < calls.length; row++) {
            HallState.Waiting visitor = state.waiting().get(row);
            if (!known.contains(visitor.id()) && isFinite(calls[row])) {
                pending.put(visitor.id(), seen(moment, visitor, calls[row]));
            }
        }
        newcomers.forEach(visitor -> recent.arrived(stream(visitor), Seconds.of(visitor.since())));
    }

    private void gone(HallState before, HallState state) {
        Set<String> still = state.waiting().stream().map(HallState.Waiting::id).collect(Collectors.toSet());
        Map<String, Double> calledAt = new HashMap<>();
        for (HallState.Counter counter : state.counters()) {
            if (counter.activity() instanceof HallState.Activity.Serving serving) {
                calledAt.put(serving.ticket(), Seconds.of(serving.since()));
            }
        }
        double passed = Seconds.of(Duration.between(before.now(), state.now()));
        rates.waited(before.waiting().size() * passed, passed);
        for (HallState.Waiting visitor : before.waiting()) {
            if (still.contains(visitor.id())) {
                continue;
            }
            Pending seen = pending.remove(visitor.id());
            Double at = calledAt.get(visitor.id());
            if (at == null) {
                rates.left();
                recent.left(visitor.line(), Seconds.of(state.now()));
            } else {
                called(visitor, seen, at);
            }
        }
    }

    private void called(HallState.Waiting visitor, @Nullable Pending seen, double at) {
        double since = seen == null ? Seconds.of(visitor.since()) : seen.at();
        double wait = Math.max(0, at - since);
        recent.called(stream(visitor), at, wait, seen == null ? wait : seen.simulated()[MEDIAN]);
        if (seen != null && wait > 0) {
            double[] promised = interval(seen.forecast());
            low.happened(wait < promised[0]);
            high.happened(wait > promised[1]);
            remember(new QuantileRegression.Example(seen.features(), seen.simulated(), wait));
        }
    }

    private void remember(QuantileRegression.Example example) {
        examples.add(example);
        if (examples.size() > MOST_EXAMPLES) {
            examples.poll();
        }
        fresh++;
        if (fresh >= learnAt) {
            learned = QuantileRegression.learn(new ArrayList<>(examples), learned);
            fresh = 0;
            learnAt = Math.min(LEARN_AGAIN, (int) (examples.size() * (GROWTH - 1)) + FEWEST_EXAMPLES / 3);
        }
    }

    private void countersChanged(HallState before, HallState state) {
        Map<String, HallState.Counter> now =
                state.counters().stream().collect(Collectors.toMap(HallState.Counter::code, counter -> counter));
        for (HallState.Counter old : before.counters()) {
            HallState.Activity next = Optional.ofNullable(now.get(old.code()))
                    .map(HallState.Counter::activity)
                    .orElse(null);
            switch (old.activity()) {
                case HallState.Activity.Serving serving -> served(old, serving, next, state);
                case HallState.Activity.Free free -> {}
                case HallState.Activity.Opens opens -> {}
            }
        }
        state.counters().forEach(this::turned);
    }

    private void served(
            HallState.Counter counter,
            HallState.Activity.Serving was,
            HallState.@Nullable Activity next,
            HallState state) {
        double end = Seconds.of(state.now());
        switch (next) {
            case HallState.Activity.Serving still
            when still.ticket().equals(was.ticket()) -> {
                return;
            }
            case HallState.Activity.Serving other -> {
                end = Math.min(end, Seconds.of(other.since()));
                rates.turned(0);
            }
            case HallState.Activity.Free free -> end = Math.min(end, Seconds.of(free.since()));
            case HallState.Activity.Opens opens -> {}
            case null -> {}
        }
        boolean serves = next instanceof HallState.Activity.Serving;
        if (!serves && state.waiting().stream().anyMatch(visitor -> counter.serves(visitor.line()))) {
            turning.put(counter.code(), end);
        }
        rates.ended(was.service(), counter.code(), Math.max(0, end - Seconds.of(was.since())));
    }

    /** A counter away for longer counts like a slow one: its return cannot be forecast. */
    private void turned(HallState.Counter counter) {
        if (counter.activity() instanceof HallState.Activity.Serving serving) {
            Double since = turning.remove(counter.code());
            if (since != null) {
                rates.turned(Math.clamp(Seconds.of(serving.since()) - since, 0, LONGEST_TURN));
            }
        }
    }

    private static Recent.Stream stream(HallState.Waiting visitor) {
        return new Recent.Stream(visitor.line(), visitor.service(), Seconds.of(visitor.headStart()));
    }
}
