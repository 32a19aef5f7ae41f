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
 * The port of the kiosk. Every call names the kiosk that the visitor uses; texts are in the visitor's language, or in
 * the site's first language where a text has no translation.
 */
public interface KioskPort {

    /** Identifies the kiosk at this address; called when the page opens and whenever the kiosk returns to its start. */
    KioskArrival arrive(String kiosk);

    /**
     * Calls the listener after something that {@link #arrive} or {@link #menu} tells has changed, on any thread.
     */
    Registration watch(String kiosk, Runnable listener);

    /** The groups of services and whether the site receives now. */
    Menu menu(String kiosk, Locale language);

    /**
     * The services that match a visitor's words; accents, case and small mistakes are ignored.
     *
     * @param words as typed, of any length; only the first 60 characters count
     * @return the best first, at most 6, possibly none
     */
    List<Menu.Choice> search(String kiosk, String words, Locale language);

    /** The page of one service: how to get it, and what to bring. */
    ServicePage page(String kiosk, String service, Locale language);

    /**
     * Takes a ticket. The same tap, sent twice, gives the same ticket.
     *
     * @return the ticket, or the reason for the refusal, which changes nothing
     */
    TicketAnswer take(String kiosk, KioskTicketRequest request);

    /**
     * Checks a visitor in for their appointment. The same tap, sent twice, gives the same ticket.
     *
     * @return the ticket, or a refusal with what to do now, which changes nothing
     */
    CheckInAnswer checkIn(String kiosk, CheckInRequest request);

    /**
     * Follows the paper slip of a ticket: the listener receives its state at once, then every change, on any thread.
     *
     * @param tap the tap that gave the ticket
     */
    Registration watchSlip(String kiosk, UUID tap, Consumer<SlipProgress> listener);

    /** Prints the slip of a ticket again, with the same number. */
    void printAgain(String kiosk, UUID tap);

    /** Stores a finished session for the statistics, without identity. */
    void ended(String kiosk, KioskSessionRecord visit);

    /**
     * The address of the sound of a sentence.
     *
     * @param sentence made by the screen itself, never sent by a browser
     * @return a path of the server; empty when only the browser can speak it
     */
    default Optional<String> sound(Locale language, String sentence) {
        return Optional.empty();
    }
}
