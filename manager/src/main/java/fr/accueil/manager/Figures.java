// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

/** What is counted in a hall. */
final class Figures {

    private Figures() {}

    static int waiting(Floor floor) {
        return floor.queues().stream().mapToInt(Floor.Queue::waiting).sum();
    }

    static long openCounters(Floor floor) {
        return floor.counters().stream()
                .filter(counter -> counter.state() == Floor.Counter.State.OPEN)
                .count();
    }

    /** People wait and nobody is there for them. */
    static boolean unserved(Floor.Queue queue) {
        return queue.waiting() > 0 && queue.openCounters() == 0;
    }
}
