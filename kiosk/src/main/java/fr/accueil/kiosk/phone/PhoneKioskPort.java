// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import fr.accueil.kiosk.ticket.KioskPort;

/**
 * The port of the kiosk pages on a visitor's own phone; in the calls of {@code KioskPort}, the visit takes the place of
 * the kiosk.
 */
public interface PhoneKioskPort extends KioskPort {

    /**
     * Opens the code on a display, for the phone that scanned it.
     *
     * @param code of any length and content
     */
    PhoneArrival open(String code);
}
