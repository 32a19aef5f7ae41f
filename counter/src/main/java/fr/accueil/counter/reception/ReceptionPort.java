// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.Agent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the reception desk needs from the house, for the person who is signed in. A tap names one press of a button or key:
 * sent twice, it acts once. The language is that of the screen.
 */
public interface ReceptionPort {

    /** Who is signed in. */
    Agent agent();

    /** The languages in which a visitor can have their ticket, the site's first. */
    List<Locale> languages();

    /** Shows the desk now. */
    ReceptionSnapshot look(Locale language);

    /** Sends every new state of the desk, from a thread of the house, until removed. */
    Registration watch(Locale language, Consumer<ReceptionSnapshot> listener);

    /**
     * What a text can mean: services as the kiosk finds them, today's visitors with an appointment by name or reference,
     * waiting tickets by number.
     *
     * @param text as typed or scanned, any text; the first 200 characters count
     * @return the best first, at most eight; none for a blank
     */
    List<SearchResult> search(String text, Locale language);

    /** Does one thing. */
    ReceptionReply act(ReceptionCommand command, UUID tap, Locale language);

    /**
     * Prints the slip of a ticket of today at a kiosk.
     *
     * @param ticket as {@link IssuedTicket} names it
     * @param kiosk the code of one that has a printer
     * @param told how it stands, at once and at each change, on any thread
     */
    Registration print(String ticket, String kiosk, UUID tap, Consumer<SlipStatus> told);
}
