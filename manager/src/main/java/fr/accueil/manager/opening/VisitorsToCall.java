// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Visitors with an appointment at a time at which they are not received.
 *
 * @param count of all of them, 0 or more
 * @param first the first ones by time, at most {@value #SHOWN}
 */
public record VisitorsToCall(int count, List<Visitor> first) {

    public static final int SHOWN = 200;

    public VisitorsToCall {
        if (first.size() > Math.min(count, SHOWN)) {
            throw new IllegalArgumentException(first.size() + " of " + count);
        }
        first = List.copyOf(first);
    }

    public static VisitorsToCall none() {
        return new VisitorsToCall(0, List.of());
    }

    /**
     * A visitor.
     *
     * @param at the local time of the appointment
     * @param name the short name that the reception sees; empty when there is none
     */
    public record Visitor(LocalDateTime at, String service, String name, String reference) {}
}
