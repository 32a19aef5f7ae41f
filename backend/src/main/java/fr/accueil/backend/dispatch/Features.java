// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state of a hall for one waiting visitor, as numbers: the simulation, the classical estimates (Ibrahim and
 * Whitt, M&amp;SOM 11(3), 2009) and recent waits. None of it is later than the state.
 */
final class Features {

    private static final int HOURS = 12;
    private static final int SERVICES = 12;
    private static final int CLASSES = 4;
    private static final double LONGEST = 6 * 3600;
    private static final double SOON = 120;
    private static final double QUARTER = 900;

    private final ZoneId zone;
    private final List<String> services = new ArrayList<>();
    private final List<Double> classes = new ArrayList<>();

    Features(ZoneId zone) {
        this.zone = zone;
    }

    /** The values that all who wait at one moment share. */
    static final class Moment {
        private final HallState state;
        private final ServiceRates rates;
        private final Recent recent;
        private final Map<String, Set<String>> rivals = new HashMap<>();

        Moment(HallState state, ServiceRates rates, Recent recent) {
            this.state = state;
            this.rates = rates;
            this.recent = recent;
        }

        HallState state() {
            return state;
        }

        ServiceRates rates() {
            return rates;
        }

        Recent recent() {
            return recent;
        }

        /** The other lines that share a counter with this one. */
        Set<String> rivals(String line) {
            return rivals.computeIfAbsent(
                    line,
                    own -> state.counters().stream()
                            .filter(counter -> counter.serves(own))
                            .flatMap(counter -> counter.lines().stream().map(Line::code))
                            .filter(other -> !other.equals(own))
                            .collect(Collectors.toSet()));
        }
    }

    /** @param calls when the simulation calls them, in rising order, seconds from now */
    double[] of(Moment moment, HallState.Waiting visitor, double[] calls) {
        List<Double> all = new ArrayList<>(70);
        simulated(all, calls);
        counters(all, moment, visitor, Math.min(LONGEST, Quantiles.of(calls, 0.5)));
        lately(all, moment, visitor);
        kind(all, moment, visitor);
        double[] features = new double[all.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = Math.min(LONGEST, all.get(i));
        }
        return features;
    }

    private static void simulated(List<Double> all, double[] calls) {
        double median = Quantiles.of(calls, 0.5);
        all.add(Quantiles.of(calls, 0.1));
        all.add(median);
        all.add(Quantiles.of(calls, 0.9));
        all.add(Math.sqrt(Math.min(LONGEST, median)));
    }

    private static void counters(List<Double> all, Moment moment, HallState.Waiting visitor, double median) {
        Ahead ahead = Ahead.of(moment, visitor);
        AtWork work = AtWork.of(moment, visitor.line());
        double counters = Math.max(1, work.active);
        double cycle = moment.rates().meanCycle();
        all.addAll(List.of(
                (double) ahead.before(),
                (double) ahead.rivals(),
                (double) moment.state().waiting().size(),
                work.serving,
                work.active,
                work.soon,
                (ahead.before() + 1) * cycle / counters,
                (ahead.before() + 1) * cycle / Math.max(1, work.soon),
                waitWhileOthersLeave(
                        ahead.before(), counters / cycle, moment.rates().leaving()),
                ahead.before() / counters,
                work.gone / counters,
                work.gone / Math.max(1, work.serving),
                work.youngest == LONGEST ? 0 : work.youngest,
                work.factor / counters,
                moment.recent().error(),
                moment.recent().logError() * median));
    }

    /** The visitors ahead are called at one rate, and each waiting one leaves at another. */
    private static double waitWhileOthersLeave(int before, double called, double leaving) {
        double wait = 0;
        for (int i = 0; i <= before; i++) {
            wait += 1 / (called + i * leaving);
        }
        return wait;
    }

    /** The sum over the counters that serve a line. */
    private static final class AtWork {
        private double serving;
        private double active;
        private double soon;
        private double gone;
        private double youngest = LONGEST;
        private double factor;

        static AtWork of(Moment moment, String line) {
            double now = Seconds.of(moment.state().now());
            AtWork work = new AtWork();
            for (HallState.Counter counter : moment.state().counters()) {
                if (counter.serves(line)) {
                    work.factor += Math.log(moment.rates().factor(counter.code()));
                    work.add(counter.activity(), now);
                }
            }
            return work;
        }

        private void add(HallState.Activity activity, double now) {
            switch (activity) {
                case HallState.Activity.Serving busy -> {
                    double since = now - Seconds.of(busy.since());
                    serving++;
                    active++;
                    soon++;
                    gone += Math.min(since, QUARTER * 2);
                    youngest = Math.min(youngest, since);
                }
                case HallState.Activity.Free free -> {
                    active++;
                    soon += now - Seconds.of(free.since()) < SOON ? 1 : 0;
                }
                case HallState.Activity.Opens opens -> {}
            }
        }
    }

    private static void lately(List<Double> all, Moment moment, HallState.Waiting visitor) {
        double now = Seconds.of(moment.state().now());
        Recent.Line line = moment.recent().line(visitor.line());
        InLine others = InLine.beside(visitor, moment.state());
        double quarter = line.calls(QUARTER, now);
        all.addAll(List.of(
                line.lastWait(),
                line.lastWait(Seconds.of(visitor.headStart())),
                others.oldest,
                others.oldestOfClass,
                line.meanOfLast(),
                others.age / Math.max(1, others.count),
                (double) others.stronger,
                (double) line.calls(QUARTER / 3, now),
                quarter,
                Math.min(600, others.count / Math.max(1, quarter) * QUARTER),
                line.sinceCall(now),
                (double) line.arrivals(600, now),
                (double) line.arrivals(1800, now),
                (double) line.leavings(QUARTER, now)));
    }

    /** The sum over the others who wait in the line of a visitor. */
    private static final class InLine {
        private int count;
        private int stronger;
        private double age;
        private double oldest;
        private double oldestOfClass;

        static InLine beside(HallState.Waiting visitor, HallState state) {
            double now = Seconds.of(state.now());
            double headStart = Seconds.of(visitor.headStart());
            InLine others = new InLine();
            for (HallState.Waiting other : state.waiting()) {
                if (other.line().equals(visitor.line()) && !other.id().equals(visitor.id())) {
                    others.add(
                            now - Seconds.of(other.since()),
                            Seconds.of(other.headStart()) > headStart,
                            other.headStart().equals(visitor.headStart()));
                }
            }
            return others;
        }

        private void add(double waited, boolean isStronger, boolean isOfClass) {
            count++;
            age += waited;
            oldest = Math.max(oldest, waited);
            stronger += isStronger ? 1 : 0;
            oldestOfClass = isOfClass ? Math.max(oldestOfClass, waited) : oldestOfClass;
        }
    }

    private void kind(List<Double> all, Moment moment, HallState.Waiting visitor) {
        int hour = moment.state().now().atZone(zone).getHour();
        oneOf(all, HOURS, hour / 2);
        oneOf(all, SERVICES, number(services, visitor.service(), SERVICES));
        oneOf(all, CLASSES, number(classes, Seconds.of(visitor.headStart()), CLASSES));
    }

    private static void oneOf(List<Double> all, int size, int which) {
        for (int i = 0; i < size; i++) {
            all.add(i == which ? 1.0 : 0.0);
        }
    }

    /** Each gets the next free index; those beyond the last have none. */
    private static <T> int number(List<T> known, T value, int most) {
        int place = known.indexOf(value);
        if (place < 0 && known.size() < most) {
            known.add(value);
            return known.size() - 1;
        }
        return place;
    }

    /** The visitors called before: in the own line, and in lines that share a counter with it. */
    record Ahead(int before, int rivals) {
        static Ahead of(Moment moment, HallState.Waiting visitor) {
            int before = 0;
            int rivals = 0;
            Set<String> rivalLines = moment.rivals(visitor.line());
            for (HallState.Waiting other : moment.state().waiting()) {
                if (other.place().compareTo(visitor.place()) >= 0) {
                    continue;
                }
                if (other.line().equals(visitor.line())) {
                    before++;
                } else if (rivalLines.contains(other.line())) {
                    rivals++;
                }
            }
            return new Ahead(before, rivals);
        }
    }
}
