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
 * What a hall looks like to one who waits, as numbers: what the simulation says, the classical estimates (Ibrahim and
 * Whitt, M&amp;SOM 11(3), 2009) and what happened of late. Nothing of it lies after the instant of the state.
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

    /** What all who wait at one moment share. */
    static final class Moment {
        private final HallState state;
        private final Pace pace;
        private final Recent recent;
        private final Map<String, Set<String>> rivals = new HashMap<>();

        Moment(HallState state, Pace pace, Recent recent) {
            this.state = state;
            this.pace = pace;
            this.recent = recent;
        }

        HallState state() {
            return state;
        }

        Pace pace() {
            return pace;
        }

        Recent recent() {
            return recent;
        }

        /** The other lines that share a counter with this one. */
        Set<String> rivals(String line) {
            return rivals.computeIfAbsent(
                    line,
                    own -> state.desks().stream()
                            .filter(desk -> desk.serves(own))
                            .flatMap(desk -> desk.lines().stream().map(Line::code))
                            .filter(other -> !other.equals(own))
                            .collect(Collectors.toSet()));
        }
    }

    /** @param calls when the simulation calls them, in rising order, seconds from now */
    double[] of(Moment moment, HallState.Waiting one, double[] calls) {
        List<Double> all = new ArrayList<>(70);
        simulated(all, calls);
        counters(all, moment, one, Math.min(LONGEST, Quantiles.of(calls, 0.5)));
        lately(all, moment, one);
        kind(all, moment, one);
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

    private void counters(List<Double> all, Moment moment, HallState.Waiting one, double median) {
        HallState state = moment.state();
        double now = Seconds.of(state.now());
        Ahead ahead = Ahead.of(moment, one);
        double serving = 0;
        double active = 0;
        double soon = 0;
        double gone = 0;
        double youngest = LONGEST;
        double factor = 0;
        for (HallState.Desk desk : state.desks()) {
            if (!desk.serves(one.line())) {
                continue;
            }
            factor += Math.log(moment.pace().factor(desk.code()));
            switch (desk.activity()) {
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
        double desks = Math.max(1, active);
        double cycle = moment.pace().meanCycle();
        double leaving = moment.pace().leaving();
        double patient = 0;
        for (int i = 0; i <= ahead.before(); i++) {
            patient += 1 / (desks / cycle + i * leaving);
        }
        all.addAll(List.of(
                (double) ahead.before(),
                (double) ahead.rivals(),
                (double) state.waiting().size(),
                serving,
                active,
                soon,
                (ahead.before() + 1) * cycle / desks,
                (ahead.before() + 1) * cycle / Math.max(1, soon),
                patient,
                ahead.before() / desks,
                gone / desks,
                gone / Math.max(1, serving),
                youngest == LONGEST ? 0 : youngest,
                factor / desks,
                moment.recent().error(),
                moment.recent().logError() * median));
    }

    private static void lately(List<Double> all, Moment moment, HallState.Waiting one) {
        HallState state = moment.state();
        double now = Seconds.of(state.now());
        double headStart = Seconds.of(one.headStart());
        Recent.Line line = moment.recent().line(one.line());
        double oldest = 0;
        double oldestOfClass = 0;
        double age = 0;
        int others = 0;
        int stronger = 0;
        for (HallState.Waiting other : state.waiting()) {
            if (!other.line().equals(one.line()) || other.id().equals(one.id())) {
                continue;
            }
            double waited = now - Seconds.of(other.since());
            others++;
            age += waited;
            oldest = Math.max(oldest, waited);
            stronger += Seconds.of(other.headStart()) > headStart ? 1 : 0;
            oldestOfClass = other.headStart().equals(one.headStart()) ? Math.max(oldestOfClass, waited) : oldestOfClass;
        }
        double quarter = line.calls(QUARTER, now);
        all.addAll(List.of(
                line.lastWait(),
                line.lastWait(headStart),
                oldest,
                oldestOfClass,
                line.meanOfLast(),
                age / Math.max(1, others),
                (double) stronger,
                (double) line.calls(QUARTER / 3, now),
                quarter,
                Math.min(600, others / Math.max(1, quarter) * QUARTER),
                line.sinceCall(now),
                (double) line.arrivals(600, now),
                (double) line.arrivals(1800, now),
                (double) line.leavings(QUARTER, now)));
    }

    private void kind(List<Double> all, Moment moment, HallState.Waiting one) {
        int hour = moment.state().now().atZone(zone).getHour();
        oneOf(all, HOURS, hour / 2);
        oneOf(all, SERVICES, number(services, one.service(), SERVICES));
        oneOf(all, CLASSES, number(classes, Seconds.of(one.headStart()), CLASSES));
    }

    private static void oneOf(List<Double> all, int size, int which) {
        for (int i = 0; i < size; i++) {
            all.add(i == which ? 1.0 : 0.0);
        }
    }

    /** Each gets the next free place; who comes when all are taken has none. */
    private static <T> int number(List<T> known, T one, int most) {
        int place = known.indexOf(one);
        if (place < 0 && known.size() < most) {
            known.add(one);
            return known.size() - 1;
        }
        return place;
    }

    /** Who would be called before: in the own line, and in lines that share a counter with it. */
    record Ahead(int before, int rivals) {
        static Ahead of(Moment moment, HallState.Waiting one) {
            int before = 0;
            int rivals = 0;
            Set<String> rivalLines = moment.rivals(one.line());
            for (HallState.Waiting other : moment.state().waiting()) {
                if (other.place().compareTo(one.place()) >= 0) {
                    continue;
                }
                if (other.line().equals(one.line())) {
                    before++;
                } else if (rivalLines.contains(other.line())) {
                    rivals++;
                }
            }
            return new Ahead(before, rivals);
        }
    }
}
