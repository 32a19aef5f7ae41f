// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.Mixture;
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
 * Asks for a forecast at each arrival of a trace and compares it with the outcome, beside the plain formulas. All of
 * them receive what happened before the arrival and nothing else.
 */
final class Evaluation implements Replay.Listener {

    private static final int FORMULAS = 4;

    private final Instant learnUntil;
    private final WaitLearner learner = new WaitLearner(ZoneOffset.UTC, Map.of());
    private final Replay replay;
    private final Map<Method, Score> scores = new EnumMap<>(Method.class);
    private final Map<Method, Residuals> residuals = new EnumMap<>(Method.class);
    private final Map<String, Guesses> open = new HashMap<>();
    private final PlainFormulas formulas = new PlainFormulas();
    private final Mixture mixture = new Mixture(FORMULAS);
    private int without;

    /** What is compared; the last is the best straight mixture of the four before it, learned as the trace goes on. */
    enum Method {
        ACCUEIL("Accueil"),
        LES("LES"),
        HOL("HOL"),
        QL("QL"),
        QLA("QLa"),
        BLEND("blend");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private record Guess(double seconds, double[] interval) {}

    /** The forecasts for one newcomer. */
    private record Guesses(PlainFormulas.Said said, Map<Method, Guess> of) {}

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

    /** Visitors who waited without a forecast. */
    int without() {
        return without;
    }

    @Override
    public void arrives(TraceRow row, HallState before, int busyServers) {
        PlainFormulas.Said said = formulas.at(before, busyServers);
        Map<Method, Guess> guesses = new EnumMap<>(Method.class);
        guess(guesses, Method.LES, said.les());
        guess(guesses, Method.HOL, said.hol());
        guess(guesses, Method.QL, said.ql());
        guess(guesses, Method.QLA, said.qla());
        guess(guesses, Method.BLEND, mixture.of(said.all()));
        open.put(Replay.id(row), new Guesses(said, guesses));
    }

    private void guess(Map<Method, Guess> guesses, Method method, double seconds) {
        guesses.put(method, new Guess(seconds, residuals(method).interval(seconds)));
    }

    @Override
    public void arrived(TraceRow row, HallState state) {
        learner.see(state);
        Optional<WaitForecast> forecast = learner.atArrival(Replay.id(row));
        Guesses guesses = open.get(Replay.id(row));
        if (guesses != null) {
            forecast.ifPresent(
                    found -> guesses.of().put(Method.ACCUEIL, new Guess(found.seconds(0.5), learner.interval(found))));
        }
    }

    @Override
    public void changed(HallState state) {
        learner.see(state);
    }

    @Override
    public void called(TraceRow row) {
        double wait = PlainFormulas.seconds(
                Duration.between(row.arrival(), row.call().orElseThrow().at()));
        Guesses guesses = open.remove(Replay.id(row));
        formulas.called(wait);
        if (wait <= 0 || guesses == null) {
            return;
        }
        boolean judged = !row.arrival().isBefore(learnUntil);
        guesses.of().forEach((method, guess) -> {
            if (judged) {
                score(method).add(wait, guess.seconds(), guess.interval());
            }
            residuals(method).add(wait - guess.seconds());
        });
        mixture.add(guesses.said().all(), wait);
        without += judged && !guesses.of().containsKey(Method.ACCUEIL) ? 1 : 0;
    }

    @Override
    public void left(TraceRow row) {
        open.remove(Replay.id(row));
        formulas.left(PlainFormulas.seconds(Duration.between(row.arrival(), row.ended())));
    }

    @Override
    public void ended(TraceRow row) {
        formulas.served(
                PlainFormulas.seconds(Duration.between(row.call().orElseThrow().at(), row.ended())));
    }
}
