// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import fr.accueil.kiosk.common.KioskArrival;

/** What the code on a display leads to. */
public sealed interface PhoneArrival {

    /** A visit begins; {@code visit} names it in the calls of the desk. */
    record Begun(String visit, KioskArrival.Welcome welcome) implements PhoneArrival {}

    /** This phone has a ticket that is still good; {@code follow} is the path of its page. */
    record HasTicket(String number, String follow) implements PhoneArrival {}

    /** The code is not that of now. */
    record OldCode() implements PhoneArrival {}
}
