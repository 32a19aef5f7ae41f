// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import java.util.Locale;

/**
 * What the kiosk needs from the house. Every call is made on behalf of the kiosk in front of the visitor; texts come in
 * the visitor's language, or in the site's first language where a text has no translation.
 */
public interface KioskDesk {

    /** Who is at this address; called when the page opens and whenever the kiosk comes back to its start. */
    Arrival arrive(String kiosk);

    /** The groups of services and whether the site receives now. */
    Menu menu(String kiosk, Locale language);

    /** The page of one service: what it leads to, and what to bring. */
    ServicePage page(String kiosk, String service, Locale language);

    /**
     * Takes a ticket. The same tap, sent twice, gives the same ticket.
     *
     * @return the ticket, or the reason for which none was given, which changed nothing
     */
    TicketAnswer take(String kiosk, TicketRequest request);
}
