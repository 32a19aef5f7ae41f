// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import fr.accueil.backend.dispatch.Baselines;
import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.dispatch.WaitLearner;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for a forecast at each arrival of a trace and compares it with what came of it, beside the plain formulas. All of
 * them know what happened before the arrival and nothing else.
 */
final class Evaluation implements Replay.Listener {

    private final Instant learnUntil;
    private final WaitLearner learner = new WaitLearner(ZoneOffset.UTC, Map.of());
    private final Replay replay;
    private final Map<Method, Score> scores = new EnumMap<>(Method.class);
    private final Map<Method, Residuals> residuals = new EnumMap<>(Method.class);
    private final Map<String, Map<Method, Guess>> open = new HashMap<>();
    private double lastWait;
    private double serviceSum;
    private long services;
    private int without;

    /** What is compared. */
    enum Method {
        ACCUEIL,
        LES,
        HOL,
        QL
    }

    private record Guess(double seconds, double[] interval) {}

    /** @param learnUntil arrivals before are learned from only */
    Evaluation(Map<Integer, Duration> headStarts, Instant learnUntil) {
        this.learnUntil = learnUntil;
        this.replay = new Replay(headStarts, this);
        for (Method method : Method.values()) {
            scores.put(method, new Score());
            residuals.put(method, new Residuals());
        }
    }

    void take(TraceRow row) {
        replay.arrive(row);
    }

    /** At the end of the trace. */
    void finish() {
        replay.finish();
    }

    Score score(Method method) {
        return Objects.requireNonNull(scores.get(method));
    }

    private Residuals residuals(Method method) {
        return Objects.requireNonNull(residuals.get(method));
    }

    /** Visitors who waited and for whom nothing could be said. */
    int without() {
        return without;
    }

    @Override
    public void arrives(TraceRow row, HallState before, int busyServers) {
        double hol = before.waiting().stream()
                .map(HallState.Waiting::since)
                .min(Instant::compareTo)
                .map(since -> seconds(Baselines.hol(since, before.now())))
                .orElse(0.0);
        double mean = services == 0 ? 0 : serviceSum / services;
        Map<Method, Guess> guesses = new EnumMap<>(Method.class);
        guess(guesses, Method.LES, lastWait);
        guess(guesses, Method.HOL, hol);
        guess(guesses, Method.QL, Baselines.ql(before.waiting().size(), Math.max(1, busyServers), mean));
        open.put(Replay.id(row), guesses);
    }

    private void guess(Map<Method, Guess> guesses, Method method, double seconds) {
        guesses.put(method, new Guess(seconds, residuals(method).interval(seconds)));
    }

    @Override
    public void arrived(TraceRow row, HallState state) {
        learner.see(state);
        Optional<WaitForecast> forecast = learner.atArrival(Replay.id(row));
        Map<Method, Guess> guesses = open.get(Replay.id(row));
        if (guesses != null) {
            forecast.ifPresent(
                    found -> guesses.put(Method.ACCUEIL, new Guess(found.seconds(0.5), learner.interval(found))));
        }
    }

    @Override
    public void changed(HallState state) {
        learner.see(state);
    }

    @Override
    public void called(TraceRow row) {
        double wait =
                seconds(Duration.between(row.arrival(), row.call().orElseThrow().at()));
        Map<Method, Guess> guesses = open.remove(Replay.id(row));
        lastWait = wait;
        if (wait <= 0 || guesses == null) {
            return;
        }
        boolean judged = !row.arrival().isBefore(learnUntil);
        guesses.forEach((method, guess) -> {
            if (judged) {
                score(method).add(wait, guess.seconds(), guess.interval());
            }
            residuals(method).add(wait - guess.seconds());
        });
        without += judged && !guesses.containsKey(Method.ACCUEIL) ? 1 : 0;
    }

    @Override
    public void left(TraceRow row) {
        open.remove(Replay.id(row));
    }

    @Override
    public void ended(TraceRow row) {
        serviceSum += seconds(Duration.between(row.call().orElseThrow().at(), row.ended()));
        services++;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
