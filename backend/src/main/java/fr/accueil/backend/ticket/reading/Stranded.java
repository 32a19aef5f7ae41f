// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

/**
 * What a change would take away from visitors who are here.
 *
 * @param code of the queue, service or counter
 * @param tickets how many tickets need it, 0 for a counter that is open without a visitor
 */
public record Stranded(Kind kind, String code, int tickets) {

    /** What is missing. */
    public enum Kind {
        /** The queue is gone. */
        QUEUE,
        /** The queue is there, but no counter serves it. */
        UNSERVED_QUEUE,
        /** The service is gone, or is not received here any more. */
        SERVICE,
        /** The counter is gone, though it is open or visitors wait for it. */
        COUNTER
    }
}
