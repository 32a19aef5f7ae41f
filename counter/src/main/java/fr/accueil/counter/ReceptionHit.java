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
     * @param named whether the text is its name, or another of its names, in full
     */
    record Guidance(
            String code, String name, String explanation, List<String> contacts, List<String> documents, boolean named)
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

    /**
     * Whether Enter may pass others by and take it: it gives a ticket, or is the very thing that was named. Somebody who is
     * sent elsewhere by name gets no ticket for what only sounds alike.
     */
    default boolean leads() {
        return switch (this) {
            case Service service -> service.closed().isEmpty();
            case Visitor visitor -> !visitor.cancelled() || visitor.number().isPresent();
            case Reference reference -> true;
            case Guidance guidance -> guidance.named();
            case Waiting waiting -> true;
        };
    }

    /** What Enter takes: the first that leads, else the first of all. */
    static Optional<ReceptionHit> first(List<ReceptionHit> hits) {
        return hits.stream()
                .filter(ReceptionHit::leads)
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }
}
