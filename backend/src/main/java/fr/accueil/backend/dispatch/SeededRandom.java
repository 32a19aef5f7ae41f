// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/** Pseudo-random numbers, always the same for the same input (the finaliser of SplitMix64). */
final class SeededRandom {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private SeededRandom() {}

    /** From 0 until 1, for one visitor, one run and one purpose. */
    static double of(long who, int play, int purpose) {
        long bits = mix(who + GOLDEN * (play * 8L + purpose + 1));
        return (bits >>> 11) * 0x1.0p-53;
    }

    static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
