// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import fr.accueil.backend.dispatch.Baselines;
import fr.accueil.backend.dispatch.HallState;
import java.time.Duration;
import java.time.Instant;

/** The results of the plain formulas at an arrival, from the trace so far. Times are in seconds. */
final class PlainFormulas {

    private double lastWait;
    private double serviceSum;
    private long services;
    private double waitSum;
    private long leavers;

    /** The results for one newcomer. */
    record Said(double les, double hol, double ql, double qla) {
        double[] all() {
            return new double[] {les, hol, ql, qla};
        }
    }

    Said at(HallState before, int busyServers) {
        double hol = before.waiting().stream()
                .map(HallState.Waiting::since)
                .min(Instant::compareTo)
                .map(since -> seconds(Baselines.hol(since, before.now())))
                .orElse(0.0);
        int waiting = before.waiting().size();
        int servers = Math.max(1, busyServers);
        double mean = services == 0 ? 0 : serviceSum / services;
        double leaving = waitSum == 0 ? 0 : leavers / waitSum;
        return new Said(
                lastWait,
                hol,
                Baselines.ql(waiting, servers, mean),
                mean == 0 ? 0 : Baselines.qla(waiting, servers, mean, leaving));
    }

    void called(double waited) {
        lastWait = waited;
        waitSum += waited;
    }

    void left(double waited) {
        waitSum += waited;
        leavers++;
    }

    void served(double seconds) {
        serviceSum += seconds;
        services++;
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
