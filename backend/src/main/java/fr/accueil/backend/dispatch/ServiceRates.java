// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.util.HashMap;
import java.util.Map;

/**
 * The rates of a hall: how long its services take, how much quicker or slower one counter is than the others, how long
 * a counter stays free while a visitor waits, how fast people give up. All times in seconds.
 */
final class ServiceRates {

    /** The assumed duration of an unknown service. */
    static final double TYPICAL_SERVICE = 600;

    private static final double TYPICAL_TURN = 5;
    /** Counters differ; after this many services half of the difference counts. */
    private static final double DOUBT = 15;

    private static final double SMALL = 10;
    private static final double MEMORY = 3 * 86_400.0;
    /** Total wait after which the first visitor who leaves counts as more than chance. */
    private static final double PATIENT = 3000;

    private final Map<String, Double> typical;
    private final Map<String, Samples> services = new HashMap<>();
    private final Map<String, Speed> counters = new HashMap<>();
    private final Samples all;
    private final Samples turns = new Samples(TYPICAL_TURN);
    private double waited;
    private double left;

    private static final class Speed {
        private double log;
        private int seen;
    }

    /** @param typical the usual seconds of each service, where they are known */
    ServiceRates(Map<String, Double> typical) {
        this.typical = Map.copyOf(typical);
        double usual = typical.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(TYPICAL_SERVICE);
        this.all = new Samples(usual);
    }

    /** A service has ended. */
    void ended(String service, String counter, double seconds) {
        Samples own = of(service);
        Speed speed = counters.computeIfAbsent(counter, code -> new Speed());
        double surprise = Math.log((seconds + SMALL) / (own.mean() + SMALL));
        speed.log += Math.max(0.02, 1 / (speed.seen + SMALL)) * (surprise - speed.log);
        speed.seen++;
        own.add(seconds);
        all.add(seconds);
    }

    /** A counter called again, after it had been free while a visitor waited. */
    void turned(double seconds) {
        turns.add(seconds);
    }

    /** The seconds that all visitors together waited, within the last {@code passed} seconds. */
    void waited(double seconds, double passed) {
        double kept = Math.exp(-passed / MEMORY);
        waited = waited * kept + seconds;
        left *= kept;
    }

    void left() {
        left++;
    }

    /** The probability that a waiting visitor leaves within a second. */
    double leaving() {
        return left / (waited + PATIENT);
    }

    double meanCycle(String service) {
        return of(service).mean() + turns.mean();
    }

    double meanCycle() {
        return all.mean() + turns.mean();
    }

    /** The factor of a counter's times, against the mean of all. */
    double factor(String counter) {
        Speed speed = counters.get(counter);
        return speed == null ? 1 : Math.exp(speed.log * speed.seen / (speed.seen + DOUBT));
    }

    /**
     * How long a service takes in all at a counter.
     *
     * @param u which of the possible times, from 0 to 1
     * @param gone how long it has taken already
     */
    double service(String service, double factor, double u, double gone) {
        return of(service).draw(u, gone / factor) * factor;
    }

    /** How long a counter stays free while a visitor waits. */
    double turn(double u, double gone) {
        return turns.draw(u, gone);
    }

    private Samples of(String service) {
        return services.computeIfAbsent(service, code -> new Samples(typical.getOrDefault(code, all.mean())));
    }
}
