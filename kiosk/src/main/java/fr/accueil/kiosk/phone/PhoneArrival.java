// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import fr.accueil.kiosk.common.KioskArrival;

/** The result of scanning the code on a display. */
public sealed interface PhoneArrival {

    /** A session begins; {@code visit} identifies it in the calls of the port. */
    record Begun(String visit, KioskArrival.Welcome welcome) implements PhoneArrival {}

    /** This phone has a ticket that is still valid; {@code follow} is the path of its page. */
    record HasTicket(String number, String follow) implements PhoneArrival {}

    /** The code has expired. */
    record OldCode() implements PhoneArrival {}
}
