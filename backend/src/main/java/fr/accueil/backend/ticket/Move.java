// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.Set;

/** What an agent does with the ticket at their counter. */
public sealed interface Move {

    /** Calls it again. */
    record Recall() implements Move {}

    /** The visitor is there. */
    record Start() implements Move {}

    /**
     * The service is over.
     *
     * @param outcomes codes, besides those marked before; a program may name some that the site file does not know
     * @param note kept with the ticket until the night; blank keeps what there is
     */
    record Finish(Set<String> outcomes, String note) implements Move {
        /** With what was marked before. */
        public Finish() {
            this(Set.of(), "");
        }
    }

    /** The same visitor goes on here with another service. */
    record AnotherService(String service) implements Move {}

    /** The visitor called did not come. */
    record NoShow() implements Move {}

    /** The visitor steps aside, and does not wait meanwhile. */
    record Hold() implements Move {}

    /** Back to the line, at its place. */
    record Return() implements Move {}

    /** On to the line of another service; a blank note keeps what there is. */
    record ToService(String service, String note) implements Move {}

    /** On to one counter, which alone will call it; a blank note keeps what there is. */
    record ToCounter(String counter, String note) implements Move {}
}
