// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import java.time.ZoneId;
import java.util.List;

/** The result of opening the address of a kiosk. */
public sealed interface KioskArrival {

    /**
     * A kiosk of the site.
     *
     * @param place the part of the building, such as "Accueil général"
     * @param languages never empty, the site's first language first
     * @param training whether the site trains its staff: nothing that is done here counts
     */
    record Welcome(String siteName, String place, ZoneId zone, List<Language> languages, boolean training)
            implements KioskArrival {

        /** On a real day. */
        public Welcome(String siteName, String place, ZoneId zone, List<Language> languages) {
            this(siteName, place, zone, languages, false);
        }
    }

    /** A manager has put this kiosk out of order. */
    record OutOfOrder(String siteName, String place, ZoneId zone, List<Language> languages) implements KioskArrival {}

    /** The kiosk exists, but this device is not enrolled; {@code pairAddress} is the address for enrolment. */
    record NotEnrolled(String pairAddress) implements KioskArrival {}

    /** No kiosk has this name. */
    record UnknownKiosk() implements KioskArrival {}
}
