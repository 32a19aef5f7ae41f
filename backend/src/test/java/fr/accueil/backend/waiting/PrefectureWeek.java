// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.Announcement;
import fr.accueil.backend.dispatch.Baselines;
import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.dispatch.WaitLearner;
import fr.accueil.backend.simulation.CounterNow;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Hall;
import fr.accueil.backend.simulation.Observer;
import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.Visit;
import fr.accueil.backend.simulation.Waiting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The simulated préfecture for some weeks, with the forecast asked at each arrival as the house asks it. */
final class PrefectureWeek implements Observer {

    private final Profile profile = Prefecture.profile();
    private final ZoneId zone = profile.zone();
    private final WaitLearner learner = new WaitLearner(zone, Map.of());
    private final Promises.Levels levels = new Promises.Levels();
    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Instant> changedAt = new HashMap<>();
    private final Map<String, Duration> lastWait = new HashMap<>();
    private final Map<String, double[]> services = new HashMap<>();
    private final Map<String, Queue> queues = new TreeMap<>();
    private boolean judged;
    private Oracle oracle;

    private record Told(
            Instant at, double forecast, double les, double hol, double ql, double oracle, Announcement announced) {}

    /** Sums of squared errors of one queue, and its promises. */
    static final class Queue {
        int n;
        int told;
        int kept;
        double ours;
        double les;
        double hol;
        double ql;
        double oracle;
        double width;

        private void add(Told said, double wait, boolean promiseKept) {
            told++;
            kept += promiseKept ? 1 : 0;
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
            return (double) kept / told;
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
                            width / told);
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
                week.told.clear();
                week.changedAt.clear();
                DayPlan plan = DayPlan.draw(week.profile, date, seed);
                week.oracle = new Oracle(plan);
                SimulatedDay.play(plan, week);
            }
        }
        return week.queues;
    }

    static Queue all(Map<String, Queue> queues) {
        Queue all = new Queue();
        for (Queue queue : queues.values()) {
            all.n += queue.n;
            all.told += queue.told;
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
    public void arrived(Waiting visitor, Hall hall) {
        HallState state = state(hall);
        learner.see(state);
        learner.atArrival(id(visitor)).ifPresent(forecast -> tell(visitor, hall, state, forecast));
    }

    private void tell(Waiting visitor, Hall hall, HallState state, WaitForecast forecast) {
        String queue = visitor.queue();
        double hol = hall.waiting(queue).stream()
                .filter(one -> !one.equals(visitor))
                .mapToDouble(one -> seconds(Duration.between(one.since(), hall.now())))
                .max()
                .orElse(0);
        int counters = (int) state.desks().stream()
                .filter(desk -> desk.serves(queue) && !(desk.activity() instanceof Activity.Opens))
                .count();
        double[] service = services.getOrDefault(queue, new double[] {600, 1});
        told.put(
                id(visitor),
                new Told(
                        hall.now(),
                        forecast.seconds(0.5),
                        seconds(lastWait.getOrDefault(queue, Duration.ZERO)),
                        Math.max(0, hol),
                        Baselines.ql(hall.ahead(visitor), Math.max(1, counters), service[0] / service[1]),
                        oracle.wait(visitor, hall).map(PrefectureWeek::seconds).orElse(forecast.seconds(0.5)),
                        Announcement.of(hall.now(), forecast, levels.of(queue))));
    }

    @Override
    public void called(Waiting visitor, CounterNow counter, Hall hall) {
        learner.see(state(hall));
        Duration waited = Duration.between(visitor.since(), hall.now());
        lastWait.put(visitor.queue(), waited.isNegative() ? Duration.ZERO : waited);
        Told promise = told.remove(id(visitor));
        if (promise == null) {
            return;
        }
        double wait = seconds(Duration.between(promise.at(), hall.now()));
        boolean kept = wait <= promise.announced().atMost() * 60;
        levels.happened(visitor.queue(), kept);
        if (judged) {
            queues.computeIfAbsent(visitor.queue(), letter -> new Queue()).add(promise, wait, kept);
        }
    }

    @Override
    public void finished(Visit visit, Hall hall) {
        over(visit, hall);
    }

    @Override
    public void noShow(Visit visit, Hall hall) {
        over(visit, hall);
    }

    private void over(Visit visit, Hall hall) {
        visit.counter().ifPresent(code -> changedAt.put(code, hall.now()));
        double took = seconds(Duration.between(visit.called().orElseThrow(), visit.ended()));
        double[] sum = services.computeIfAbsent(visit.waiting().queue(), queue -> new double[2]);
        sum[0] += took;
        sum[1]++;
        learner.see(state(hall));
    }

    @Override
    public void left(Visit visit, Hall hall) {
        told.remove(id(visit.waiting()));
        learner.see(state(hall));
    }

    @Override
    public void counterChanged(CounterNow counter, Hall hall) {
        changedAt.put(counter.code(), hall.now());
        learner.see(state(hall));
    }

    private HallState state(Hall hall) {
        List<HallState.Waiting> waiting = new ArrayList<>();
        for (String queue : hall.queues()) {
            for (Waiting one : hall.waiting(queue)) {
                waiting.add(new HallState.Waiting(
                        id(one),
                        queue,
                        one.service(),
                        one.place(),
                        one.since(),
                        one.visitor().headStart()));
            }
        }
        List<HallState.Desk> desks = new ArrayList<>();
        for (CounterNow counter : hall.counters()) {
            activity(counter, hall.now())
                    .ifPresent(activity -> desks.add(new HallState.Desk(counter.code(), counter.lines(), activity)));
        }
        return new HallState(hall.now(), waiting, desks, List.of());
    }

    /** Before the opening the counters are expected at their hour; a pause ends after a quarter of an hour or so. */
    private java.util.Optional<Activity> activity(CounterNow counter, Instant now) {
        Instant since = changedAt.getOrDefault(counter.code(), now);
        Instant opening = now.atZone(zone)
                .toLocalDate()
                .atTime(profile.opening())
                .atZone(zone)
                .toInstant();
        if (counter.current().isPresent()) {
            Waiting who = counter.current().get();
            return java.util.Optional.of(new Activity.Serving(
                    id(who), who.service(), counter.calledAt().orElse(now)));
        }
        return switch (counter.state()) {
            case OPEN -> java.util.Optional.of(new Activity.Free(since));
            case PAUSED -> {
                Instant back = since.plus(Duration.ofMinutes(15));
                yield java.util.Optional.of(new Activity.Opens(back.isAfter(now) ? back : now.plusSeconds(60)));
            }
            case CLOSED ->
                now.isBefore(opening) ? java.util.Optional.of(new Activity.Opens(opening)) : java.util.Optional.empty();
        };
    }

    private static String id(Waiting one) {
        return one.visitor().number() + "/" + one.stop();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
