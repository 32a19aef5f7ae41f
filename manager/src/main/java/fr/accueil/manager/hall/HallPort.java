// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The port of the manager's actions on the hall, for the manager who is signed in. Each command returns nothing, or the
 * sentence that says why it is refused.
 */
public interface HallPort {

    /** The maximum length of a message for the displays, in characters. */
    int LONGEST_MESSAGE = 120;

    HallSnapshot hall();

    /** Sends every new state of the hall, on a thread of the server, until removed. */
    Registration watch(Consumer<HallSnapshot> listener);

    Optional<String> closeService(String code, Locale language);

    Optional<String> reopenService(String code, Locale language);

    /** Closes a kiosk until it is reopened. */
    Optional<String> closeKiosk(String code, Locale language);

    Optional<String> reopenKiosk(String code, Locale language);

    Optional<String> showMessage(String message, Locale language);

    /** Removes a message; no refusal when it is already removed. */
    Optional<String> removeMessage(String message, Locale language);

    /** @param queues the letters of the queues that the counter serves while it is open, in order */
    Optional<String> serve(String counter, List<String> queues, Locale language);

    /**
     * Ends a ticket that was left open at a counter, as served or as absent.
     *
     * @param ticket the number that was shown; refused when another one is there by now
     */
    Optional<String> endTicket(String counter, String ticket, Locale language);
}
