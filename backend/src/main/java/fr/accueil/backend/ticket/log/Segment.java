// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One stay of a visitor: they waited for a service, were called, and were received or not.
 *
 * @param waitedFrom when this wait began: the arrival or the booked time, or when the ticket came back to a line
 * @param firstCall empty when they were never called
 * @param lastCall the last call before the service
 * @param startedAt empty when they were not received
 * @param served how long they were received in this stay, holds left out, 0 or more
 * @param counter where; empty when they were never called
 */
public record Segment(
        String service,
        Instant waitedFrom,
        Optional<Instant> firstCall,
        Optional<Instant> lastCall,
        Optional<Instant> startedAt,
        Duration served,
        Optional<String> counter) {

    /** From the beginning of the wait to the last call before the service; zero before any call. */
    public Duration waiting() {
        return lastCall.map(call -> atLeastZero(Duration.between(waitedFrom, call)))
                .orElse(Duration.ZERO);
    }

    /** From the beginning of the wait to the first call. */
    public Duration waitingForFirstCall() {
        return firstCall
                .map(call -> atLeastZero(Duration.between(waitedFrom, call)))
                .orElse(Duration.ZERO);
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
