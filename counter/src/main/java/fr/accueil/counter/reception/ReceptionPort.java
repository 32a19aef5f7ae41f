// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.Agent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The port of the reception desk, for the agent who is signed in. A tap is the id of one press of a button or key: sent
 * twice, it acts once. The language is that of the screen.
 */
public interface ReceptionPort {

    /** The agent who is signed in. */
    Agent agent();

    /** The languages of tickets, the site's first one first. */
    List<Locale> languages();

    /** Reads the state now. */
    ReceptionSnapshot snapshot(Locale language);

    /** Sends every new state, on a thread of the server, until removed. */
    Registration watch(Locale language, Consumer<ReceptionSnapshot> listener);

    /**
     * Searches services as the kiosk does, today's visitors with an appointment by name or reference, waiting tickets
     * by number.
     *
     * @param text as typed or scanned, any text; the first 200 characters count
     * @return the best first, at most eight; none for a blank text
     */
    List<SearchResult> search(String text, Locale language);

    /** Executes a command. */
    ReceptionReply act(ReceptionCommand command, UUID tap, Locale language);

    /**
     * Prints the slip of a ticket of today at a kiosk.
     *
     * @param ticket as {@link IssuedTicket} names it
     * @param kiosk the code of a kiosk with a printer
     * @param listener receives the state, at once and at each change, on any thread
     */
    Registration print(String ticket, String kiosk, UUID tap, Consumer<SlipStatus> listener);
}
