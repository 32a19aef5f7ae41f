// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.ticket.event.CounterState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A counter at one moment.
 *
 * @param since when its state began
 * @param pause the code of the reason of its pause
 * @param agent the login, or the name given through the API, of who holds it
 * @param queues what it serves, in order of preference
 * @param current the ticket called or served there
 * @param help its open call for help
 * @param undo what was last done there and may be undone, unless the ticket moves elsewhere meanwhile
 */
public record CounterDetails(
        String site,
        String code,
        CounterState state,
        Instant since,
        Optional<String> pause,
        Optional<String> agent,
        List<String> queues,
        Optional<TicketDetails> current,
        Optional<Help> help,
        Optional<Undo> undo) {

    /** A call for help; {@code answeredBy} is the login of who goes there. */
    public record Help(Instant since, Optional<String> answeredBy) {}

    /** What would be undone, and the number of its ticket. */
    public record Undo(Undoable what, String number) {}
}
