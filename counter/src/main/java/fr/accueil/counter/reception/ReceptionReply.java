// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

/** What came of a wish. Every reply carries the desk as it is after it. */
public sealed interface ReceptionReply {

    ReceptionSnapshot desk();

    /** The visitor has a ticket. */
    record Given(ReceptionSnapshot desk, IssuedTicket ticket) implements ReceptionReply {}

    /** Done. */
    record Done(ReceptionSnapshot desk) implements ReceptionReply {}

    /** Refused, nothing changed; {@code sentence} is for the person at the desk. */
    record Refused(ReceptionSnapshot desk, String sentence) implements ReceptionReply {}
}
