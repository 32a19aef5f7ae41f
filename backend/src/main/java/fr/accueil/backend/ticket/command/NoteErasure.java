// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Tickets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Erases the notes of a day in the night after it. */
@Component
class NoteErasure implements SiteEraser {

    /** A visitor of so many days ago may still be at a counter, and a note be written. */
    private static final int LATE = 3;

    private final Map<String, LocalDate> erased = new ConcurrentHashMap<>();
    private final Tickets tickets;

    NoteErasure(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public Retention what() {
        return Retention.TICKET_NOTES;
    }

    /** Checks all days once, then the last ones alone. */
    @Override
    public Batch eraseSome(Site site, Instant now) {
        LocalDate first = what().firstKept(site.serviceDay(now));
        LocalDate late = first.minusDays(LATE);
        LocalDate from = erased.getOrDefault(site.code(), LocalDate.EPOCH);
        int notes = tickets.eraseNotes(site.code(), from.isBefore(late) ? from : late, first);
        erased.put(site.code(), late);
        return new Batch(notes, true);
    }
}
