// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;
import java.util.SplittableRandom;

/** Random numbers that can be repeated: the same seed and purpose give the same ones. */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param purpose what the numbers are for, so that no purpose disturbs another */
    public static Dice of(long seed, long day, String purpose) {
        return new Dice(mix(mix(seed) + day) + mix(purpose.hashCode()));
    }

    private static long mix(long value) {
        long mixed = (value + GOLDEN) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ (mixed >>> 31)) * 0x94D049BB133111EBL;
    }

    /** From 0, included, to 1, not included. */
    public double uniform() {
        return random.nextDouble();
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    public double exponential(double mean) {
        return -mean * Math.log1p(-random.nextDouble());
    }

    public Duration exponential(Duration mean) {
        return Duration.ofMillis(Math.round(exponential((double) mean.toMillis())));
    }

    /** A positive factor around 1. */
    public double factor(double cv) {
        double variance = Math.log1p(cv * cv);
        return Math.exp(normal(-variance / 2, Math.sqrt(variance)));
    }

    /** A whole number with this mean, as many independent people make it. */
    public int count(double mean) {
        int count = 0;
        for (double at = exponential(1.0); at < mean; at += exponential(1.0)) {
            count++;
        }
        return count;
    }
}
