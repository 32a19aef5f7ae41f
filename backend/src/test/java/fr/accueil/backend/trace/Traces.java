// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Invented traces: some servers, one line, people who give up; the same seed, the same trace. */
final class Traces {

    static final String HEADER = "arrival,service,class,called,ended,server,outcome";

    private Traces() {}

    private record Visitor(long arrival, long patience, long service, String kind, int trafficClass) {

        String leaves() {
            return String.format(Locale.ROOT, "%d,%s,%d,,%d,,LEFT", arrival, kind, trafficClass, arrival + patience);
        }

        String isServed(long called, long server) {
            return String.format(
                    Locale.ROOT,
                    "%d,%s,%d,%d,%d,S%d,SERVED",
                    arrival,
                    kind,
                    trafficClass,
                    called,
                    called + service,
                    server);
        }
    }

    static List<String> lines(long seed, int visitors, int servers) {
        SplittableRandom random = new SplittableRandom(seed);
        PriorityQueue<long[]> free = new PriorityQueue<>(Comparator.comparingLong(one -> one[0]));
        for (int server = 0; server < servers; server++) {
            free.add(new long[] {0, server});
        }
        List<String> lines = new ArrayList<>();
        // First come, first served: visitors who lost patience before a server was free have left.
        for (Visitor one : arrivals(random, visitors, servers)) {
            long[] server = free.poll();
            long called = Math.max(one.arrival(), server[0]);
            boolean left = called - one.arrival() > one.patience();
            lines.add(left ? one.leaves() : one.isServed(called, server[1]));
            free.add(new long[] {left ? server[0] : called + one.service() + 4, server[1]});
        }
        return lines;
    }

    private static List<Visitor> arrivals(SplittableRandom random, int visitors, int servers) {
        List<Visitor> waiting = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < visitors; i++) {
            double load = 0.95 + 0.35 * Math.sin(i / 150.0);
            now += (long) (-Math.log1p(-random.nextDouble()) * 200 / servers / load);
            waiting.add(new Visitor(
                    now,
                    (long) (-Math.log1p(-random.nextDouble()) * 1500),
                    (long) (20 + -Math.log1p(-random.nextDouble()) * 180),
                    random.nextDouble() < 0.7 ? "A" : "B",
                    random.nextDouble() < 0.2 ? 2 : 0));
        }
        return waiting;
    }
}
