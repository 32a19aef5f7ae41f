// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.event.LoggedEvent;
import java.util.List;

/** Is told of events once they are committed, by the thread that committed them: it must not take its time. */
public interface CommittedEvents {

    /** @param events of one site, in order, never empty */
    void committed(List<LoggedEvent> events);
}
