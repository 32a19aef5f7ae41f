// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

/** The reply to a command, with the state of the reception desk after it. */
public sealed interface ReceptionReply {

    ReceptionSnapshot snapshot();

    /** The visitor has a ticket. */
    record Given(ReceptionSnapshot snapshot, IssuedTicket ticket) implements ReceptionReply {}

    /** Done. */
    record Done(ReceptionSnapshot snapshot) implements ReceptionReply {}

    /** Refused, nothing changed; {@code sentence} is for the agent. */
    record Refused(ReceptionSnapshot snapshot, String sentence) implements ReceptionReply {}
}
