// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

/** What the orientation on a visitor's own phone needs; in the calls of a kiosk, the visit stands for the kiosk. */
public interface PhoneKioskDesk extends KioskDesk {

    /**
     * What the code on a display leads to, for the phone that shows it.
     *
     * @param code of any length and content
     */
    PhoneArrival open(String code);
}
