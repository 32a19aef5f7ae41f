// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;

/**
 * The plain formulas that an estimate of a wait is measured against (Ibrahim and Whitt, M&amp;SOM 11(3) 2009). Times
 * are in any one unit.
 */
public final class Baselines {

    private Baselines() {}

    /**
     * From the length of the queue: as many ends of service as there are people before, and one more.
     *
     * @param before how many wait before the newcomer
     * @param counters how many serve the line, at least 1
     * @param meanService of one counter
     */
    public static double ql(int before, int counters, double meanService) {
        return (before + 1) * meanService / counters;
    }

    /**
     * The same where some of those before leave.
     *
     * @param leaving how often one who waits leaves per unit of time, 0 or more
     */
    public static double qla(int before, int counters, double meanService, double leaving) {
        double rate = counters / meanService;
        double sum = 0;
        for (int i = 0; i <= before; i++) {
            sum += 1 / (rate + i * leaving);
        }
        return sum;
    }

    /** The wait of the last visitor who entered service. */
    public static Duration les(Instant lastArrived, Instant lastCalled) {
        return Duration.between(lastArrived, lastCalled);
    }

    /** What the head of the line has waited already. */
    public static Duration hol(Instant headArrived, Instant now) {
        return Duration.between(headArrived, now);
    }
}
