// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that a text can mean. */
public sealed interface ReceptionHit {

    /**
     * A service that gives a ticket.
     *
     * @param hint more about it, or ""
     * @param closed why it gives none now, in a sentence
     */
    record Service(String code, String name, String hint, Optional<String> closed) implements ReceptionHit {}

    /**
     * A service that is done elsewhere or with an appointment only.
     *
     * @param explanation how
     * @param contacts addresses, telephone numbers
     * @param documents what is needed for it
     */
    record Guidance(String code, String name, String explanation, List<String> contacts, List<String> documents)
            implements ReceptionHit {}

    /**
     * Somebody with an appointment today.
     *
     * @param name short; "" when none is held
     * @param number of their ticket, once they have arrived
     */
    record Visitor(
            String reference, Instant booked, String name, String service, boolean cancelled, Optional<String> number)
            implements ReceptionHit {}

    /** A visitor who waits. */
    record Waiting(ReceptionSnapshot.Waiting visitor) implements ReceptionHit {}

    /** A text that looks like the reference of an appointment, but of none today. */
    record Reference(String text) implements ReceptionHit {}

    /** Whether Enter may take it: it gives a ticket. */
    default boolean givesTicket() {
        return switch (this) {
            case Service service -> service.closed().isEmpty();
            case Visitor visitor -> !visitor.cancelled();
            case Reference reference -> true;
            case Guidance guidance -> false;
            case Waiting waiting -> false;
        };
    }
}
