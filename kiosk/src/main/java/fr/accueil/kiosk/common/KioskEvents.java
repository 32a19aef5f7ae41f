// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

/** The events that the scripts send to the pages. */
public final class KioskEvents {

    /** The code reader read a code; {@link CodeReader} has the details. */
    public static final String SCAN = "kiosk-scan";

    private KioskEvents() {}
}
