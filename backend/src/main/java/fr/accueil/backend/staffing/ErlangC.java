// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

/**
 * Counters with visitors who never leave (M/M/s). With more work than the counters can do the line grows for ever: all
 * wait, and the mean is infinite.
 *
 * @param arrivals per unit of time, more than 0
 * @param service visitors whom one counter receives per unit of time, more than 0
 * @param counters how many, at least 1
 */
public record ErlangC(double arrivals, double service, int counters) implements WaitLaw {

    public ErlangC {
        if (!(arrivals > 0) || !(service > 0) || counters < 1) {
            throw new IllegalArgumentException("no queue: " + arrivals + ", " + service + ", " + counters);
        }
    }

    /** The work that arrives, in counters. */
    public double load() {
        return arrivals / service;
    }

    public boolean isStable() {
        return load() < counters;
    }

    @Override
    public double waits() {
        if (!isStable()) {
            return 1;
        }
        double lost = lost();
        return counters * lost / (counters - load() * (1 - lost));
    }

    /** Erlang B, by its recursion: all terms are positive, and none is large. */
    private double lost() {
        double lost = 1;
        for (int i = 1; i <= counters; i++) {
            lost = load() * lost / (i + load() * lost);
        }
        return lost;
    }

    @Override
    public double mean() {
        return isStable() ? waits() / (service * (counters - load())) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double longerThan(double time) {
        return isStable() ? waits() * Math.exp(-service * (counters - load()) * time) : 1;
    }

    @Override
    public double percentile(double share) {
        if (!isStable()) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, Math.log(waits() / (1 - share)) / (service * (counters - load())));
    }
}
