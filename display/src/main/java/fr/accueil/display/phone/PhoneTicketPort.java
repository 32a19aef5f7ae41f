// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import java.time.Duration;
import java.util.Optional;

/** The port of the page of a ticket on a phone. */
public interface PhoneTicketPort {

    /** The ticket of a token of today; empty for an unknown token as for one of another day. */
    Optional<FollowedTicket> follow(String token);

    /** Ends the ticket: its holder leaves the line. */
    PhoneAnswer leave(String token);

    /** Lets others pass: the ticket is not called by turn for that long. */
    PhoneAnswer letPass(String token, Duration time);
}
