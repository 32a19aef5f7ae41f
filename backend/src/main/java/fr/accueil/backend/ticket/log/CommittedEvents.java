// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.event.LoggedEvent;
import java.util.List;

/** Receives events once they are committed, on the thread that committed them: it must return quickly. */
public interface CommittedEvents {

    /** @param events of one site, in order, never empty */
    void committed(List<LoggedEvent> events);
}
