// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a manager steps in, for the person who is signed in. Each wish is answered by nothing, or by the sentence that says
 * why it cannot be.
 */
public interface HallPort {

    /** The longest message for the displays. */
    int LONGEST_MESSAGE = 120;

    HallSnapshot hall();

    /** Sends every new state of the hall, from a thread of the house, until removed. */
    Registration watch(Consumer<HallSnapshot> listener);

    Optional<String> closeService(String code, Locale language);

    Optional<String> reopenService(String code, Locale language);

    /** The kiosk gives no ticket until it is put back in order. */
    Optional<String> closeKiosk(String code, Locale language);

    Optional<String> reopenKiosk(String code, Locale language);

    Optional<String> show(String message, Locale language);

    /** Takes a message away; one that is gone already is no mistake. */
    Optional<String> remove(String message, Locale language);

    /** @param queues the letters of what the counter shall serve while it is open, in order */
    Optional<String> serve(String counter, List<String> queues, Locale language);

    /**
     * Ends the ticket that was forgotten at a counter: it was received, or it was absent.
     *
     * @param ticket the number that was shown there; refused when another one is there by now
     */
    Optional<String> endTicket(String counter, String ticket, Locale language);
}
