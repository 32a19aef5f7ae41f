// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.Coverage;
import java.util.HashMap;
import java.util.Map;

/** How sure the bound of each queue must be to keep the coverage; not for several threads. */
public final class Levels {

    /** Of a hundred visitors eight may be called after their bound: between 88 and 94 bounds are kept. */
    private static final double MISSED = 0.08;

    private static final double STEP = 0.02;
    private static final double LOWEST = 0.5;
    /** Above 1: as far beyond the worst that was forecast as is needed. */
    private static final double HIGHEST = 1.06;

    private final Map<String, Coverage> queues = new HashMap<>();

    /** The quantile that is announced as the bound, from 0.5; above 1 it lies beyond the worst that was forecast. */
    public double of(String queue) {
        return coverage(queue).level();
    }

    public void happened(String queue, boolean kept) {
        coverage(queue).happened(!kept);
    }

    private Coverage coverage(String queue) {
        return queues.computeIfAbsent(queue, letter -> new Coverage(MISSED, STEP, LOWEST, HIGHEST));
    }
}
