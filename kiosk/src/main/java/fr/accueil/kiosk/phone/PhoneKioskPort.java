// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import fr.accueil.kiosk.ticket.KioskPort;

/** What the orientation on a visitor's own phone needs; in the calls of a kiosk, the visit stands for the kiosk. */
public interface PhoneKioskPort extends KioskPort {

    /**
     * What the code on a display leads to, for the phone that shows it.
     *
     * @param code of any length and content
     */
    PhoneArrival open(String code);
}
