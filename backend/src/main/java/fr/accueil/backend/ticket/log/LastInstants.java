// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the last event of each site happened. A machine's clock may be set back; the log must not go back with it, or a
 * newcomer would be placed before those who wait.
 */
public final class LastInstants {

    private final EventRows events;
    /** What this node wrote last. Another node may have written since: then the number differs and the log is read. */
    private final Map<String, Last> written = new ConcurrentHashMap<>();

    private record Last(long seq, Instant at) {}

    public LastInstants(EventRows events) {
        this.events = events;
    }

    /**
     * The instant, or that of the last event where the clock went back within a service day. An event of another day is
     * no bound: a clock that was a day or a year ahead, and is right again, must not stand still until then.
     *
     * @param lastSeq the last event of the site; the caller holds the site
     */
    public Instant notBefore(Site site, long lastSeq, Instant now) {
        Instant last = last(site, lastSeq);
        return last.isAfter(now) && site.serviceDay(last).equals(site.serviceDay(now)) ? last : now;
    }

    /** After the commit. */
    public void wrote(LoggedEvent event) {
        written.merge(
                event.site(),
                new Last(event.seq(), event.event().at()),
                (before, after) -> after.seq() > before.seq() ? after : before);
    }

    private Instant last(Site site, long seq) {
        Last known = written.get(site.code());
        return known != null && known.seq() == seq
                ? known.at()
                : events.findById(new EventRow.Key(site.code(), seq))
                        .map(row -> row.logged().event().at())
                        .orElse(Instant.MIN);
    }
}
