// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

/** What the scripts tell the pages. */
final class BrowserEvents {

    /** The code reader read a code; {@link CodeReader} has the details. */
    static final String SCAN = "kiosk-scan";

    private BrowserEvents() {}
}
