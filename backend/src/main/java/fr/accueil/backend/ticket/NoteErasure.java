// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.site.Sites;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the notes of a day in the night after it. */
@Component
public class NoteErasure {

    private final Tickets tickets;
    private final Sites sites;
    private final Clock clock;

    NoteErasure(Tickets tickets, Sites sites, Clock clock) {
        this.tickets = tickets;
        this.sites = sites;
        this.clock = clock;
    }

    /** Erases what is due; again at once, nothing. */
    @Scheduled(fixedDelayString = "PT10M")
    @Transactional
    public void erase() {
        sites.all().forEach(site -> tickets.eraseNotes(site.code(), site.serviceDay(clock.instant())));
    }
}
