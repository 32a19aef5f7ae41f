// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

/** What an agent does with the ticket at their counter. */
public sealed interface Move {

    /** Calls it again. */
    record Recall() implements Move {}

    /** The visitor is there. */
    record Start() implements Move {}

    /** The service is over; {@code detail} is its outcome and note, possibly empty. */
    record Finish(String detail) implements Move {}

    /** The visitor called did not come. */
    record NoShow() implements Move {}

    /** The visitor steps aside, and does not wait meanwhile. */
    record Hold() implements Move {}

    /** Back to the line, at its place. */
    record Return() implements Move {}

    /** On to the line of another service. */
    record ToService(String service) implements Move {}

    /** On to one counter, which alone will call it. */
    record ToCounter(String counter) implements Move {}
}
