// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** The fewest counters with which an hour of the simulated day keeps its target. */
final class EnoughCounters {

    /** As many as the page can be asked about. */
    static final int MOST = 99;

    private final IntFunction<OptionalDouble> share;
    private final double target;

    /** @param share what is reached with so many counters in the hour; empty when the playing was stopped */
    EnoughCounters(IntFunction<OptionalDouble> share, double target) {
        this.share = share;
        this.target = target;
    }

    /**
     * Steps away from a first guess, wider each time, then halves the range. More counters are taken to be never worse.
     *
     * @param planned the number that was played, with the share that it reached
     * @param guess tried first where it is still possible
     */
    Optional<Integer> from(int planned, double reached, int guess) {
        int tooFew = reached >= target ? -1 : planned;
        int enough = reached >= target ? planned : MOST + 1;
        int probe = Math.clamp(guess, tooFew + 1, Math.max(tooFew + 1, enough - 1));
        int step = 1;
        boolean hasFailed = false;
        boolean hasPassed = false;
        while (enough - tooFew > 1) {
            OptionalDouble played = share.apply(probe);
            if (played.isEmpty()) {
                return Optional.empty();
            }
            if (played.getAsDouble() >= target) {
                enough = probe;
                hasPassed = true;
            } else {
                tooFew = probe;
                hasFailed = true;
            }
            int next =
                    hasPassed && hasFailed ? tooFew + (enough - tooFew) / 2 : hasPassed ? enough - step : tooFew + step;
            probe = Math.clamp(next, tooFew + 1, Math.max(tooFew + 1, enough - 1));
            step *= 2;
        }
        return enough > MOST ? Optional.empty() : Optional.of(enough);
    }
}
