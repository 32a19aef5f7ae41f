// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.shared.Registration;
import fr.accueil.kiosk.common.KioskArrival;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the kiosk needs from the house. Every call is made on behalf of the kiosk in front of the visitor; texts come in
 * the visitor's language, or in the site's first language where a text has no translation.
 */
public interface KioskPort {

    /** Who is at this address; called when the page opens and whenever the kiosk comes back to its start. */
    KioskArrival arrive(String kiosk);

    /** The groups of services and whether the site receives now. */
    Menu menu(String kiosk, Locale language);

    /**
     * The services that a visitor's own words mean, whatever their accents, case and small mistakes.
     *
     * @param words as typed, of any length; only the first 60 characters count
     * @return the best first, at most 6, possibly none
     */
    List<Menu.Choice> search(String kiosk, String words, Locale language);

    /** The page of one service: what it leads to, and what to bring. */
    ServicePage page(String kiosk, String service, Locale language);

    /**
     * Takes a ticket. The same tap, sent twice, gives the same ticket.
     *
     * @return the ticket, or the reason for which none was given, which changed nothing
     */
    TicketAnswer take(String kiosk, KioskTicketRequest request);

    /**
     * Checks a visitor in for their appointment. The same tap, sent twice, gives the same ticket.
     *
     * @return the ticket, or what to do now, which changed nothing
     */
    CheckInAnswer checkIn(String kiosk, CheckInRequest request);

    /**
     * Tells of the paper slip of a ticket from now on: at once how it stands, then every change, on any thread.
     *
     * @param tap the tap that gave the ticket
     */
    Registration watchSlip(String kiosk, UUID tap, Consumer<SlipProgress> told);

    /** Prints the slip of a ticket once more: the same number, never a new one. */
    void printAgain(String kiosk, UUID tap);

    /** A visit is over: kept without identity, for the statistics. */
    void ended(String kiosk, KioskSessionRecord visit);

    /**
     * Where a sentence of the page can be fetched as a sound.
     *
     * @param sentence made by the screen itself, never sent by a browser
     * @return a path of the server; nothing when only the browser can say it
     */
    default Optional<String> sound(Locale language, String sentence) {
        return Optional.empty();
    }
}
