// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import fr.accueil.backend.staffing.Habits.ServiceHabit;
import fr.accueil.backend.staffing.Observed.Fate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns the habits of a kind of day from the visits of such days. */
public final class Learning {

    /** With fewer services than that, the site's own durations count more. */
    private static final int ENOUGH = 10;
    /** An agent opened a ticket by mistake, or forgot to close one. */
    private static final Duration SHORTEST = Duration.ofSeconds(15);

    private static final Duration LONGEST = Duration.ofHours(3);
    /** How services spread around what is typical: their parts of it, at equal chances. */
    private static final List<Double> SPREAD = List.of(.25, .4, .5, .6, .7, .85, 1.0, 1.3, 1.7, 2.7);

    private final ZoneId zone;
    private final TypicalDurations typical;

    public Learning(ZoneId zone, TypicalDurations typical) {
        this.zone = zone;
        this.typical = typical;
    }

    /** Only days with visitors count: on the others the site was closed. */
    public Habits of(Collection<Observed> visits) {
        Map<LocalDate, Long> days = visits.stream()
                .collect(Collectors.groupingBy(
                        visit -> local(visit).toLocalDate(), TreeMap::new, Collectors.counting()));
        double mean = days.values().stream().mapToLong(one -> one).average().orElse(1);
        Map<String, List<Observed>> services =
                visits.stream().collect(Collectors.groupingBy(Observed::service, TreeMap::new, Collectors.toList()));
        return new Habits(
                days.size(),
                days.values().stream().map(count -> count / mean).toList(),
                services.values().stream()
                        .map(ofService -> habit(ofService, days.size()))
                        .toList(),
                patience(visits));
    }

    /** What is expected of a service that has no past: so many visitors in each hour that begins in a time. */
    public ServiceHabit unseen(String service, String queue, double perHour, LocalTime from, LocalTime until) {
        return new ServiceHabit(
                service,
                queue,
                IntStream.range(0, Habits.HALF_HOURS)
                        .mapToObj(i -> LocalTime.of(i / 2, i % 2 * 30))
                        .map(half -> half.isBefore(from) || !half.isBefore(until) ? 0.0 : perHour / 2)
                        .toList(),
                usually(service),
                0,
                0,
                0,
                List.of());
    }

    private LocalDateTime local(Observed visit) {
        return LocalDateTime.ofInstant(visit.arrived(), zone);
    }

    private ServiceHabit habit(List<Observed> visits, int days) {
        double[] halves = new double[Habits.HALF_HOURS];
        visits.forEach(visit -> {
            LocalDateTime at = local(visit);
            halves[at.getHour() * 2 + at.getMinute() / 30] += 1.0 / days;
        });
        return new ServiceHabit(
                visits.getFirst().service(),
                visits.getFirst().queue(),
                IntStream.range(0, halves.length).mapToObj(i -> halves[i]).toList(),
                works(visits),
                share(visits, Observed::appointment),
                share(visits, Observed::priority),
                share(visits, visit -> visit.fate() == Fate.ABSENT),
                visits.stream()
                        .flatMap(visit ->
                                visit.booked().stream().map(booked -> Duration.between(visit.arrived(), booked)))
                        .toList());
    }

    private List<Duration> works(List<Observed> visits) {
        List<Duration> seen = visits.stream()
                .flatMap(visit -> visit.served().stream())
                .filter(one -> one.compareTo(SHORTEST) >= 0 && one.compareTo(LONGEST) <= 0)
                .toList();
        return seen.size() >= ENOUGH ? seen : usually(visits.getFirst().service());
    }

    private List<Duration> usually(String service) {
        long millis = typical.of(service).toMillis();
        return SPREAD.stream()
                .map(part -> Duration.ofMillis(Math.round(millis * part)))
                .toList();
    }

    private static double share(List<Observed> visits, Predicate<Observed> which) {
        return visits.stream().filter(which).count() / (double) visits.size();
    }

    /** All the time that people waited, shared among those who left. */
    private static Optional<Duration> patience(Collection<Observed> visits) {
        long left = visits.stream().filter(visit -> visit.fate() == Fate.LEFT).count();
        Duration waited = visits.stream().map(Observed::waited).reduce(Duration.ZERO, Duration::plus);
        return left == 0 || waited.toMinutes() < 1 ? Optional.empty() : Optional.of(waited.dividedBy(left));
    }
}
