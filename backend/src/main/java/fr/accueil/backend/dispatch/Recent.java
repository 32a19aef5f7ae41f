// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Recent waits in each line, in seconds. */
final class Recent {

    private static final double LONGEST = 1800;
    private static final int LAST = 10;
    private static final double FORGET = 0.15;
    /** Limits the ratio of two waits when both are short. */
    private static final double SHORT = 20;

    private final Map<String, Line> lines = new HashMap<>();
    private final Map<Stream, Rate> arrivals = new HashMap<>();
    private double error;
    private double logError;

    /** Visitors of one kind that keep coming. */
    record Stream(String line, String service, double headStart) {}

    /** How many of them come within a second. */
    record Arriving(Stream stream, double perSecond) {}

    private static final class Rate {
        private double count;
        private double at;
    }

    /** One line's last half hour. */
    static final class Line {
        private final ArrayDeque<Double> calls = new ArrayDeque<>();
        private final ArrayDeque<Double> arrivals = new ArrayDeque<>();
        private final ArrayDeque<Double> leavings = new ArrayDeque<>();
        private final ArrayDeque<Double> waits = new ArrayDeque<>();
        private final Map<Double, Double> lastByClass = new HashMap<>();
        private double lastWait;
        private double lastCall = Double.NEGATIVE_INFINITY;

        double lastWait() {
            return lastWait;
        }

        double lastWait(double headStart) {
            return lastByClass.getOrDefault(headStart, lastWait);
        }

        double meanOfLast() {
            return waits.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        double sinceCall(double now) {
            return Math.min(LONGEST, now - lastCall);
        }

        int calls(double within, double now) {
            return count(calls, now - within);
        }

        int arrivals(double within, double now) {
            return count(arrivals, now - within);
        }

        int leavings(double within, double now) {
            return count(leavings, now - within);
        }

        private static int count(ArrayDeque<Double> times, double from) {
            int count = 0;
            for (Iterator<Double> latest = times.descendingIterator(); latest.hasNext() && latest.next() >= from; ) {
                count++;
            }
            return count;
        }

        private static void add(ArrayDeque<Double> times, double at) {
            times.add(at);
            while (times.peek() < at - LONGEST) {
                times.poll();
            }
        }
    }

    void arrived(Stream stream, double at) {
        Line.add(line(stream.line()).arrivals, at);
        Rate rate = arrivals.computeIfAbsent(stream, first -> new Rate());
        rate.count = rate.count * Math.exp(-Math.max(0, at - rate.at) / LONGEST) + 1;
        rate.at = at;
    }

    /** @param forecast the forecast at the arrival */
    void called(Stream stream, double at, double wait, double forecast) {
        Line line = line(stream.line());
        Line.add(line.calls, at);
        line.lastWait = wait;
        line.lastByClass.put(stream.headStart(), wait);
        line.lastCall = at;
        line.waits.add(wait);
        if (line.waits.size() > LAST) {
            line.waits.poll();
        }
        if (wait > 0) {
            error += FORGET * (Math.clamp(wait - forecast, -3 * LONGEST, 3 * LONGEST) - error);
            logError += FORGET * (Math.log((wait + SHORT) / (forecast + SHORT)) - logError);
        }
    }

    void left(String line, double at) {
        Line.add(line(line).leavings, at);
    }

    Line line(String code) {
        return lines.computeIfAbsent(code, unknown -> new Line());
    }

    /** By how much visitors called recently had waited longer than forecast. */
    double error() {
        return error;
    }

    /** The same as a factor, as its logarithm. */
    double logError() {
        return logError;
    }

    /** Arrivals that may be called before a visitor who is here already. */
    List<Arriving> overtaking(double now) {
        List<Arriving> found = new ArrayList<>();
        arrivals.forEach((stream, rate) -> {
            double perSecond = rate.count * Math.exp(-Math.max(0, now - rate.at) / LONGEST) / LONGEST;
            if (stream.headStart() > 0 && perSecond * stream.headStart() > 0.01) {
                found.add(new Arriving(stream, perSecond));
            }
        });
        found.sort((a, b) -> a.stream().toString().compareTo(b.stream().toString()));
        return found;
    }
}
