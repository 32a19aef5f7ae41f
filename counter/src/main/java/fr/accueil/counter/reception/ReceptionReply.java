// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

/** The reply to a command, with the state of the reception desk after it. */
public sealed interface ReceptionReply {

    ReceptionSnapshot desk();

    /** The visitor has a ticket. */
    record Given(ReceptionSnapshot desk, IssuedTicket ticket) implements ReceptionReply {}

    /** Done. */
    record Done(ReceptionSnapshot desk) implements ReceptionReply {}

    /** Refused, nothing changed; {@code sentence} is for the agent. */
    record Refused(ReceptionSnapshot desk, String sentence) implements ReceptionReply {}
}
