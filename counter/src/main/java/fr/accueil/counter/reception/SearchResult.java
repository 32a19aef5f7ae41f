// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that a text can mean. */
public sealed interface SearchResult {

    /**
     * A service that gives a ticket.
     *
     * @param hint more about it, or ""
     * @param closed why it gives none now, in a sentence
     */
    record Service(String code, String name, String hint, Optional<String> closed) implements SearchResult {}

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
            implements SearchResult {}

    /**
     * Somebody with an appointment today.
     *
     * @param name short; "" when none is held
     * @param number of their ticket, once they have arrived
     */
    record Visitor(
            String reference, Instant booked, String name, String service, boolean cancelled, Optional<String> number)
            implements SearchResult {}

    /** A visitor who waits. */
    record Waiting(ReceptionSnapshot.Waiting visitor) implements SearchResult {}

    /** A text that looks like the reference of an appointment, but of none today. */
    record Reference(String text) implements SearchResult {}

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
    static Optional<SearchResult> first(List<SearchResult> hits) {
        return hits.stream()
                .filter(SearchResult::leads)
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }
}
