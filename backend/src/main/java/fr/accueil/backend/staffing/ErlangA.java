// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.util.Arrays;

/**
 * Counters with visitors who leave after a while (M/M/s+M, Garnett, Mandelbaum and Reiman 2002). The chain of the number of
 * people is solved outward from its likeliest state, so that only positive numbers of at most 1 are added.
 */
public final class ErlangA implements WaitLaw {

    private static final double NEGLIGIBLE = 1e-18;

    private final double arrivals;
    private final double leaving;
    private final double rate;
    private final double[] queue;

    /**
     * @param arrivals per unit of time, more than 0
     * @param service visitors whom one counter receives per unit of time, more than 0
     * @param leaving how often one who waits leaves per unit of time, more than 0
     * @param counters how many, at least 1
     */
    public ErlangA(double arrivals, double service, double leaving, int counters) {
        if (!(arrivals > 0) || !(service > 0) || !(leaving > 0) || counters < 1) {
            throw new IllegalArgumentException(
                    "no queue: " + arrivals + ", " + service + ", " + leaving + ", " + counters);
        }
        this.arrivals = arrivals;
        this.leaving = leaving;
        this.rate = counters * service;
        this.queue = queue(service, counters);
    }

    /** The share of the time in which all counters are busy and so many wait. */
    private double[] queue(double service, int counters) {
        int likeliest = likeliest(service, counters);
        double sum = 0;
        double weight = 1;
        double[] waiting = new double[Math.max(16, likeliest - counters + 1)];
        for (int n = likeliest; n >= 0 && weight > NEGLIGIBLE; n--) {
            sum += weight;
            if (n >= counters) {
                waiting[n - counters] = weight;
            }
            weight *= ends(n, service, counters) / arrivals;
        }
        weight = 1;
        int last = Math.max(0, likeliest - counters + 1);
        for (int n = likeliest + 1; weight > NEGLIGIBLE; n++) {
            weight *= arrivals / ends(n, service, counters);
            sum += weight;
            if (n >= counters) {
                waiting = n - counters < waiting.length ? waiting : Arrays.copyOf(waiting, 2 * waiting.length);
                waiting[n - counters] = weight;
                last = n - counters + 1;
            }
        }
        double all = sum;
        return Arrays.stream(waiting).limit(last).map(one -> one / all).toArray();
    }

    private int likeliest(double service, int counters) {
        double busy = arrivals / service;
        return (int) (busy < counters ? busy : counters + (arrivals - rate) / leaving);
    }

    private double ends(int people, double service, int counters) {
        return people <= counters ? people * service : rate + (people - counters) * leaving;
    }

    @Override
    public double waits() {
        return Math.min(1, Arrays.stream(queue).sum());
    }

    @Override
    public double mean() {
        double people = 0;
        for (int q = 1; q < queue.length; q++) {
            people += q * queue[q];
        }
        return people / arrivals;
    }

    /** The share that leaves before a call. */
    public double leaves() {
        return leaving * mean();
    }

    /**
     * With q before them at busy counters a visitor waits for q + 1 ends at the rates sμ + iθ; the chance that fewer
     * have come by then is a sum of negative binomial terms. They must not have left either.
     */
    @Override
    public double longerThan(double time) {
        double logTerm = -rate * time;
        double thinned = -Math.expm1(-leaving * time) / leaving;
        double notYet = 0;
        double sum = 0;
        for (int q = 0; q < queue.length; q++) {
            notYet += Math.exp(logTerm);
            sum += queue[q] * Math.min(1, notYet);
            logTerm += Math.log(thinned * (rate + q * leaving) / (q + 1));
        }
        return Math.min(1, sum * Math.exp(-leaving * time));
    }
}
