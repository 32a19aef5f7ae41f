// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket of a day before the log began, and its later events.
 *
 * @param by who gave it
 * @param steps in the order in which they happened, as the table of moves allows
 */
public record PastTicket(
        String service,
        String queue,
        String language,
        boolean priority,
        boolean appointment,
        Optional<Instant> booked,
        Duration headStart,
        Instant issuedAt,
        String by,
        List<Step> steps) {

    /** A later event of the ticket. */
    public sealed interface Step {
        Instant at();
    }

    /** Called by a counter. */
    public record Called(Instant at, String counter) implements Step {}

    /** The service began. */
    public record Started(Instant at, String counter) implements Step {}

    /** Sent on to another line. */
    public record Moved(Instant at, String counter, String service, String queue) implements Step {}

    /** The visit is over. */
    public record Finished(Instant at, String counter, List<String> outcomes) implements Step {}

    /** Was not there. */
    public record Absent(Instant at, String counter) implements Step {}

    /** Left by themselves. */
    public record Left(Instant at) implements Step {}
}
