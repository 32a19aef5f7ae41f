// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A visit of the past, as far as it tells how many counters are needed.
 *
 * @param booked the time of the appointment, for a visitor who had one
 * @param waited to the call or, without one, until they left
 * @param served how long they were received; empty for those who were not, and where it is not representative
 */
public record Observed(
        String service,
        String queue,
        Instant arrived,
        boolean appointment,
        Optional<Instant> booked,
        boolean priority,
        Duration waited,
        Optional<Duration> served,
        Fate fate) {

    /** How the visit ended. */
    public enum Fate {
        SERVED,
        LEFT,
        ABSENT
    }
}
