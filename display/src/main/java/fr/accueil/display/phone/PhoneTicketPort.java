// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import java.time.Duration;
import java.util.Optional;

/** What the page on a visitor's phone needs from the house. */
public interface PhoneTicketPort {

    /** The ticket behind a token of today, or nothing: an unknown token and one of another day look the same. */
    Optional<FollowedTicket> follow(String token);

    /** Its holder leaves the line. */
    PhoneAnswer leave(String token);

    /** Its holder lets others pass, and is not called by turn for that long. */
    PhoneAnswer letPass(String token, Duration time);
}
