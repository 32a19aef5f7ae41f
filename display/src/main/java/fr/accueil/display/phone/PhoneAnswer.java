// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

/** The answer to a visitor's command. */
public sealed interface PhoneAnswer {

    record Done(FollowedTicket ticket) implements PhoneAnswer {}

    /** Refused, nothing changed; {@code sentence} says why, in the ticket's language. */
    record Refused(String sentence) implements PhoneAnswer {}

    /** No ticket of today has this token. */
    record Unknown() implements PhoneAnswer {}
}
