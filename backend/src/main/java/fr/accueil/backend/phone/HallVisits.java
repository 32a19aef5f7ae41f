// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The phones that choose a service in the hall now, and the ticket that each took. In memory, without any identity. */
@Component
public class HallVisits {

    /** Under this name the session of a phone's browser keeps the name of its visit. */
    public static final String SESSION = "accueil.hall-visit";

    private static final Duration KEPT = Duration.ofHours(4);
    /** Without a ticket by then, a new code has to be scanned. */
    private static final Duration CHOOSING = Duration.ofMinutes(15);

    private static final int MANY = 5_000;

    private final Clock clock;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    HallVisits(Clock clock) {
        this.clock = clock;
    }

    /**
     * One phone before one display.
     *
     * @param ticket that it took
     */
    public record Visit(String name, Site site, String display, Instant since, Optional<UUID> ticket) {}

    /** A visit that begins. */
    public Visit begin(Site site, String display) {
        Instant now = clock.instant();
        if (visits.size() > MANY) {
            visits.values().removeIf(visit -> isOver(visit, now, CHOOSING));
        }
        Visit visit = new Visit("phone " + UUID.randomUUID(), site, display, now, Optional.empty());
        visits.put(visit.name(), visit);
        return visit;
    }

    public Optional<Visit> find(String name) {
        return Optional.ofNullable(visits.get(name)).filter(visit -> !isOver(visit, clock.instant(), KEPT));
    }

    /** Whether this visit may go on without another code. */
    public boolean isChoosing(Visit visit) {
        return !isOver(visit, clock.instant(), CHOOSING);
    }

    public void took(Visit visit, UUID ticket) {
        visits.computeIfPresent(
                visit.name(),
                (name, known) -> new Visit(name, known.site(), known.display(), known.since(), Optional.of(ticket)));
    }

    private static boolean isOver(Visit visit, Instant now, Duration after) {
        return !now.isBefore(visit.since().plus(after));
    }
}
