// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

/** What is counted in a hall. */
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

    /** People wait and nobody is there for them. */
    static boolean unserved(QueueOverview.Queue queue) {
        return queue.waiting() > 0 && queue.openCounters() == 0;
    }
}
