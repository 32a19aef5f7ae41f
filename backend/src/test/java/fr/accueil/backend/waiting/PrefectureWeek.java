// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.Baselines;
import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.dispatch.WaitLearner;
import fr.accueil.backend.simulation.CounterNow;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Observer;
import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.SimulatedHall;
import fr.accueil.backend.simulation.SimulatedHallReading;
import fr.accueil.backend.simulation.SimulatedVisit;
import fr.accueil.backend.simulation.Waiting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The simulated préfecture for some weeks, with the forecast asked at each arrival as the server asks it. */
final class PrefectureWeek implements Observer {

    private final Profile profile = Prefecture.profile();
    private final WaitLearner learner = new WaitLearner(profile.zone(), Map.of());
    private final Levels levels = new Levels();
    private final Map<String, Estimated> estimates = new HashMap<>();
    private final Map<String, Duration> lastWait = new HashMap<>();
    private final Map<String, double[]> services = new HashMap<>();
    private final Map<String, Queue> queues = new TreeMap<>();
    private boolean judged;
    private SimulatedHallReading reading = new SimulatedHallReading(profile);
    private PerfectForecast perfectForecast;

    private record Estimated(
            Instant at, double forecast, double les, double hol, double ql, double oracle, WaitEstimate announced) {}

    /** Sums of squared errors of one queue, and its coverage. */
    static final class Queue {
        int n;
        int estimated;
        int kept;
        double ours;
        double les;
        double hol;
        double ql;
        double oracle;
        double width;

        private void add(Estimated said, double wait, boolean estimateKept) {
            estimated++;
            kept += estimateKept ? 1 : 0;
            width += said.announced.to() - said.announced.from();
            if (wait <= 0) {
                return;
            }
            n++;
            ours += square(said.forecast - wait);
            les += square(said.les - wait);
            hol += square(said.hol - wait);
            ql += square(said.ql - wait);
            oracle += square(said.oracle - wait);
        }

        private static double square(double error) {
            return error * error;
        }

        double rmse(double squares) {
            return Math.sqrt(squares / n);
        }

        double coverage() {
            return (double) kept / estimated;
        }

        @Override
        public String toString() {
            return "n %d, RMSE (min) ours %.1f, an oracle of the services %.1f, LES %.1f HOL %.1f QL %.1f, bound kept %.1f %%, range %.1f min wide"
                    .formatted(
                            n,
                            rmse(ours) / 60,
                            rmse(oracle) / 60,
                            rmse(les) / 60,
                            rmse(hol) / 60,
                            rmse(ql) / 60,
                            100 * coverage(),
                            width / estimated);
        }
    }

    /** Learns for some weeks, is judged in one. */
    static Map<String, Queue> play(int weeks, long seed) {
        PrefectureWeek week = new PrefectureWeek();
        LocalDate first = LocalDate.of(2026, 9, 7);
        for (int day = 0; day <= 7 * weeks + 4; day++) {
            LocalDate date = first.plusDays(day);
            week.judged = day >= 7 * weeks;
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                week.estimates.clear();
                week.reading = new SimulatedHallReading(week.profile);
                DayPlan plan = DayPlan.draw(week.profile, date, seed);
                week.perfectForecast = new PerfectForecast(plan);
                SimulatedDay.play(plan, week);
            }
        }
        return week.queues;
    }

    static Queue all(Map<String, Queue> queues) {
        Queue all = new Queue();
        for (Queue queue : queues.values()) {
            all.n += queue.n;
            all.estimated += queue.estimated;
            all.kept += queue.kept;
            all.ours += queue.ours;
            all.les += queue.les;
            all.hol += queue.hol;
            all.ql += queue.ql;
            all.oracle += queue.oracle;
            all.width += queue.width;
        }
        return all;
    }

    @Override
    public void arrived(Waiting visitor, SimulatedHall hall) {
        HallState state = reading.of(hall);
        learner.see(state);
        learner.atArrival(SimulatedHallReading.id(visitor)).ifPresent(forecast -> tell(visitor, hall, state, forecast));
    }

    private void tell(Waiting visitor, SimulatedHall hall, HallState state, WaitForecast forecast) {
        String queue = visitor.queue();
        double hol = hall.waiting(queue).stream()
                .filter(one -> !one.equals(visitor))
                .mapToDouble(one -> seconds(Duration.between(one.since(), hall.now())))
                .max()
                .orElse(0);
        int counters = (int) state.counters().stream()
                .filter(counter -> counter.serves(queue) && !(counter.activity() instanceof Activity.Opens))
                .count();
        double[] service = services.getOrDefault(queue, new double[] {600, 1});
        estimates.put(
                SimulatedHallReading.id(visitor),
                new Estimated(
                        hall.now(),
                        forecast.seconds(0.5),
                        seconds(lastWait.getOrDefault(queue, Duration.ZERO)),
                        Math.max(0, hol),
                        Baselines.ql(hall.ahead(visitor), Math.max(1, counters), service[0] / service[1]),
                        perfectForecast
                                .wait(visitor, hall)
                                .map(PrefectureWeek::seconds)
                                .orElse(forecast.seconds(0.5)),
                        WaitEstimate.of(hall.now(), forecast, levels.of(queue))));
    }

    @Override
    public void called(Waiting visitor, CounterNow counter, SimulatedHall hall) {
        learner.see(reading.of(hall));
        Duration waited = Duration.between(visitor.since(), hall.now());
        lastWait.put(visitor.queue(), waited.isNegative() ? Duration.ZERO : waited);
        Estimated estimate = estimates.remove(SimulatedHallReading.id(visitor));
        if (estimate == null) {
            return;
        }
        double wait = seconds(Duration.between(estimate.at(), hall.now()));
        boolean kept = wait <= estimate.announced().atMost() * 60;
        levels.happened(visitor.queue(), kept);
        if (judged) {
            queues.computeIfAbsent(visitor.queue(), letter -> new Queue()).add(estimate, wait, kept);
        }
    }

    @Override
    public void finished(SimulatedVisit visit, SimulatedHall hall) {
        over(visit, hall);
    }

    @Override
    public void noShow(SimulatedVisit visit, SimulatedHall hall) {
        over(visit, hall);
    }

    private void over(SimulatedVisit visit, SimulatedHall hall) {
        visit.counter().ifPresent(code -> reading.changed(code, hall.now()));
        double took = seconds(Duration.between(visit.called().orElseThrow(), visit.ended()));
        double[] sum = services.computeIfAbsent(visit.waiting().queue(), queue -> new double[2]);
        sum[0] += took;
        sum[1]++;
        learner.see(reading.of(hall));
    }

    @Override
    public void left(SimulatedVisit visit, SimulatedHall hall) {
        estimates.remove(SimulatedHallReading.id(visit.waiting()));
        learner.see(reading.of(hall));
    }

    @Override
    public void counterChanged(CounterNow counter, SimulatedHall hall) {
        reading.changed(counter.code(), hall.now());
        learner.see(reading.of(hall));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
