// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which half hours of the day each counter usually calls: on most of the days on which the site called at all. */
final class UsualOpenings {

    private static final int MINUTES = 30;
    private static final double MOSTLY = 0.6;
    private static final int FEWEST_DAYS = 5;
    private static final Duration FAR = Duration.ofHours(3);

    private final Map<String, Map<Integer, Set<LocalDate>>> days = new HashMap<>();
    private final Set<LocalDate> all = new HashSet<>();

    /** A call, in the local time of its site. */
    void called(String counter, LocalDateTime at) {
        days.computeIfAbsent(counter, first -> new HashMap<>())
                .computeIfAbsent(half(at), first -> new HashSet<>())
                .add(at.toLocalDate());
        all.add(at.toLocalDate());
    }

    /** When a counter that is closed usually calls next, within three hours; never at once: it could have opened. */
    Optional<Instant> next(Site site, String counter, Instant now) {
        Map<Integer, Set<LocalDate>> halves = days.getOrDefault(counter, Map.of());
        if (halves.isEmpty() || all.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        LocalDateTime local = site.local(now);
        LocalDateTime begin = local.toLocalDate().atStartOfDay().plusMinutes((half(local) + 1L) * MINUTES);
        for (LocalDateTime at = begin; at.isBefore(local.plus(FAR)); at = at.plusMinutes(MINUTES)) {
            if (halves.getOrDefault(half(at), Set.of()).size() >= MOSTLY * all.size()) {
                return Optional.of(at.atZone(site.zone()).toInstant());
            }
        }
        return Optional.empty();
    }

    private static int half(LocalDateTime at) {
        return at.getHour() * 2 + at.getMinute() / MINUTES;
    }
}
