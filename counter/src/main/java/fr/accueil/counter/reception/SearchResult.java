// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A result of a search. */
public sealed interface SearchResult {

    /**
     * A service that gives a ticket.
     *
     * @param hint an explanation, or ""
     * @param closed why it gives no ticket now, in a sentence
     */
    record Service(String code, String name, String hint, Optional<String> closed) implements SearchResult {}

    /**
     * A service that is elsewhere or by appointment only.
     *
     * @param explanation how to get it
     * @param contacts addresses, telephone numbers
     * @param documents what the visitor needs
     * @param named whether the text is one of its names, in full
     */
    record Guidance(
            String code, String name, String explanation, List<String> contacts, List<String> documents, boolean named)
            implements SearchResult {}

    /**
     * A visitor with an appointment today.
     *
     * @param name short; "" when none is stored
     * @param number of the ticket, after arrival
     */
    record Visitor(
            String reference, Instant booked, String name, String service, boolean cancelled, Optional<String> number)
            implements SearchResult {}

    /** A waiting visitor. */
    record Waiting(ReceptionSnapshot.Waiting visitor) implements SearchResult {}

    /** A text in the form of a reference, but of no appointment today. */
    record Reference(String text) implements SearchResult {}

    /**
     * Whether Enter may prefer it to better matches: it gives a ticket, or its full name was typed. A search for the
     * full name of a service elsewhere must not give a ticket for a similar one.
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

    /** The result that Enter chooses: the first that is preferred, else the first of all. */
    static Optional<SearchResult> first(List<SearchResult> hits) {
        return hits.stream()
                .filter(SearchResult::leads)
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }
}
