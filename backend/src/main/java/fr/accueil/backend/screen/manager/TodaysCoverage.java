// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.FigureSum;
import fr.accueil.backend.statistics.PeriodReading;
import fr.accueil.manager.hall.HallSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The estimate coverage of today, by queue; not read anew after every event. */
@Component
class TodaysCoverage {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final PeriodReading past;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    TodaysCoverage(PeriodReading past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    /** @param whole of all waits whose service has a target */
    private record Known(Instant at, List<HallSnapshot.Target> targets, OptionalDouble whole) {}

    List<HallSnapshot.Target> today(Site site) {
        return known(site).targets();
    }

    /** Of all waits of the site today, 0 to 1. */
    OptionalDouble whole(Site site) {
        return known(site).whole();
    }

    private Known known(Site site) {
        Instant now = clock.instant();
        Known last = known.get(site.code());
        if (last == null || last.at().plus(FRESH).isBefore(now) || last.at().isAfter(now)) {
            LocalDate today = site.serviceDay(now);
            last = new Known(now, read(site, today), past.dayOf(site, today).withinTarget());
            known.put(site.code(), last);
        }
        return last;
    }

    private List<HallSnapshot.Target> read(Site site, LocalDate today) {
        Map<String, FigureSum> queues = past.queuesOf(site, today);
        return site.queues().stream()
                .filter(queue -> queues.containsKey(queue.letter()))
                .flatMap(queue -> target(site, queue.letter())
                        .map(target -> new HallSnapshot.Target(
                                queue.letter(),
                                queue.name().in(site.language()),
                                target.toMinutes(),
                                Objects.requireNonNull(queues.get(queue.letter()))
                                        .withinTarget()))
                        .stream())
                .toList();
    }

    /** The target of a queue whose services have one and the same. */
    private static Optional<Duration> target(Site site, String queue) {
        Stream<Service> services = site.services().stream()
                .filter(service -> service.queue().filter(queue::equals).isPresent());
        List<Duration> targets = services.flatMap(service -> site.target(service).stream())
                .distinct()
                .toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
    }
}
