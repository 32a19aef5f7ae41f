// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

/** The figures of a hall. */
final class HallFigures {

    private HallFigures() {}

    static int waiting(QueueOverview overview) {
        return overview.queues().stream().mapToInt(QueueOverview.Queue::waiting).sum();
    }

    static long openCounters(QueueOverview overview) {
        return overview.counters().stream()
                .filter(counter -> counter.state() == QueueOverview.Counter.State.OPEN)
                .count();
    }

    /** Whether visitors wait in a queue without an open counter. */
    static boolean withoutCounter(QueueOverview.Queue queue) {
        return queue.waiting() > 0 && queue.openCounters() == 0;
    }
}
