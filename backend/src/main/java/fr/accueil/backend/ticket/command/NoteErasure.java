// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Tickets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases the notes of a day in the night after it. */
@Component
public class NoteErasure {

    /** A visitor of so many days ago may still be at a counter, and a note be written. */
    private static final int LATE = 3;

    private final Map<String, LocalDate> erased = new ConcurrentHashMap<>();
    private final Tickets tickets;
    private final Sites sites;
    private final Clock clock;

    NoteErasure(Tickets tickets, Sites sites, Clock clock) {
        this.tickets = tickets;
        this.sites = sites;
        this.clock = clock;
    }

    /** Erases what is due; again at once, nothing. Checks all days once, then the last ones alone. */
    @Scheduled(fixedDelayString = "PT10M")
    public void erase() {
        sites.all().forEach(site -> {
            LocalDate today = site.serviceDay(clock.instant());
            LocalDate late = today.minusDays(LATE);
            LocalDate from = erased.getOrDefault(site.code(), LocalDate.EPOCH);
            tickets.eraseNotes(site.code(), from.isBefore(late) ? from : late, today);
            erased.put(site.code(), late);
        });
    }
}
