// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The phones that choose a service in the hall now, and the ticket of each. In memory, without any identity. */
@Component
public class PhoneSessions {

    /** The session attribute with the id of the visit. */
    public static final String SESSION = "accueil.hall-visit";

    private static final Duration KEPT = Duration.ofHours(4);
    /** Without a ticket by then, a new code has to be scanned. */
    private static final Duration CHOOSING = Duration.ofMinutes(15);

    private static final int MANY = 5_000;

    private final Ticker ticker;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    PhoneSessions(Ticker ticker) {
        this.ticker = ticker;
    }

    /**
     * One phone before one display.
     *
     * @param sinceNanos of the {@link Ticker}
     * @param ticket that it took
     */
    public record Visit(String name, Site site, String display, long sinceNanos, Optional<UUID> ticket) {}

    /** A visit that begins. */
    public Visit begin(Site site, String display) {
        long now = ticker.nanos();
        if (visits.size() > MANY) {
            visits.values().removeIf(visit -> isOver(visit, now, CHOOSING));
        }
        Visit visit = new Visit("phone " + UUID.randomUUID(), site, display, now, Optional.empty());
        visits.put(visit.name(), visit);
        return visit;
    }

    public Optional<Visit> find(String name) {
        return Optional.ofNullable(visits.get(name)).filter(visit -> !isOver(visit, ticker.nanos(), KEPT));
    }

    /** Whether this visit may continue without another code. */
    public boolean isChoosing(Visit visit) {
        return !isOver(visit, ticker.nanos(), CHOOSING);
    }

    public void took(Visit visit, UUID ticket) {
        visits.computeIfPresent(
                visit.name(),
                (name, known) ->
                        new Visit(name, known.site(), known.display(), known.sinceNanos(), Optional.of(ticket)));
    }

    private static boolean isOver(Visit visit, long nowNanos, Duration after) {
        return nowNanos - visit.sinceNanos() >= after.toNanos();
    }
}
