// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The queues of the literature, first come first served: s counters with exponential services of mean 1, perhaps with
 * exponential patience. It notes what a newcomer who has to wait finds, and how long they wait then.
 */
public final class TextbookQueue {

    /**
     * A newcomer at busy counters.
     *
     * @param queue how many wait before them
     * @param les the wait of the last visitor who entered service
     * @param hol what the head of the line has waited; 0 for an empty line
     * @param waited what the newcomer will have waited when called
     */
    public record Seen(int queue, double les, double hol, double waited) {}

    /** The state of a newcomer: called or gone at that instant. */
    private record InLine(double arrived, double gone) {}

    private final double arrivals;
    private final int counters;
    private final double leaving;
    private final ToDoubleFunction<SplittableRandom> gap;
    private final SplittableRandom random;

    private TextbookQueue(
            double arrivals, int counters, double leaving, ToDoubleFunction<SplittableRandom> gap, long seed) {
        this.arrivals = arrivals;
        this.counters = counters;
        this.leaving = leaving;
        this.gap = gap;
        this.random = new SplittableRandom(seed);
    }

    /** Poisson arrivals. */
    public static TextbookQueue markov(int counters, double load, double leaving, long seed) {
        return new TextbookQueue(load * counters, counters, leaving, TextbookQueue::exponential, seed);
    }

    /** Arrivals in bursts: the gaps between them are exponential of two kinds, with balanced means. */
    public static TextbookQueue bursts(int counters, double load, double squaredVariation, long seed) {
        double first = (1 + Math.sqrt((squaredVariation - 1) / (squaredVariation + 1))) / 2;
        ToDoubleFunction<SplittableRandom> gap = random -> random.nextDouble() < first
                ? exponential(random) / (2 * first)
                : exponential(random) / (2 * (1 - first));
        return new TextbookQueue(load * counters, counters, 0, gap, seed);
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log1p(-random.nextDouble());
    }

    /** Those who had to wait and were called, of so many arrivals after the first tenth. */
    public List<Seen> run(int newcomers) {
        List<Seen> seen = new ArrayList<>();
        PriorityQueue<Double> freeAt = new PriorityQueue<>(Collections.nCopies(counters, 0.0));
        ArrayDeque<InLine> line = new ArrayDeque<>();
        ArrayDeque<InLine> toBeCalled = new ArrayDeque<>();
        double les = 0;
        double now = 0;
        for (int i = 0; i < newcomers; i++) {
            now += gap.applyAsDouble(random) / arrivals;
            while (!toBeCalled.isEmpty() && toBeCalled.peekFirst().gone() <= now) {
                InLine called = toBeCalled.removeFirst();
                les = called.gone() - called.arrived();
            }
            leave(line, now);
            double wait = Math.max(0, freeAt.peek() - now);
            double patience = leaving > 0 ? exponential(random) / leaving : Double.POSITIVE_INFINITY;
            double work = exponential(random);
            if (wait > patience) {
                line.add(new InLine(now, now + patience));
                continue;
            }
            if (wait > 0 && i >= newcomers / 10) {
                double hol = line.isEmpty() ? 0 : now - line.peekFirst().arrived();
                seen.add(new Seen(waiting(line, now), les, hol, wait));
            }
            freeAt.poll();
            freeAt.add(now + wait + work);
            line.add(new InLine(now, now + wait));
            toBeCalled.add(new InLine(now, now + wait));
        }
        return seen;
    }

    private static void leave(ArrayDeque<InLine> line, double now) {
        while (!line.isEmpty() && line.peekFirst().gone() <= now) {
            line.removeFirst();
        }
    }

    private static int waiting(ArrayDeque<InLine> line, double now) {
        int count = 0;
        for (InLine one : line) {
            count += one.gone() > now ? 1 : 0;
        }
        return count;
    }
}
