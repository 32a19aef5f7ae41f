// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import java.time.ZoneId;
import java.util.List;

/** What the address of a kiosk leads to. */
public sealed interface Arrival {

    /**
     * A kiosk of the site.
     *
     * @param place the part of the building, such as "Accueil général"
     * @param languages never empty, the site's first language first
     */
    record Welcome(String siteName, String place, ZoneId zone, List<Language> languages) implements Arrival {}

    /** A manager has put this kiosk out of order. */
    record OutOfOrder(String siteName, String place, ZoneId zone, List<Language> languages) implements Arrival {}

    /** The kiosk exists, but this device has not shown its code; {@code pairAddress} is where it can. */
    record NotPaired(String pairAddress) implements Arrival {}

    /** No kiosk has this name. */
    record UnknownKiosk() implements Arrival {}
}
