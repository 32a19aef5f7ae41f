// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.site.HeadStarts;
import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One site's forecasts, kept up with its hall. Updated by one thread; read by any. */
final class HallWatch {

    private static final String NEWCOMER = "newcomer ";

    private volatile Site site;
    private final Levels levels;
    private final Map<String, Instant> freeSince = new HashMap<>();
    private final Map<String, Estimates> estimates = new ConcurrentHashMap<>();
    /** How many who came later were called before a visitor who waits. */
    private final Map<String, Integer> slips = new HashMap<>();

    private volatile Map<String, Last> newcomers = Map.of();
    /** The estimate for a newcomer to each queue at the last update. */
    private Map<String, Range> said = Map.of();

    private volatile Map<String, Double> sure = Map.of();
    private volatile Optional<Instant> closes = Optional.empty();
    private WaitHistory.Learned learned;
    private @Nullable HallState last;
    private boolean toldAnew;

    /** The first and the present estimate of a visitor who waits. */
    private record Estimates(String queue, WaitEstimate first, WaitEstimate now) {}

    /**
     * The end of a line at the last update.
     *
     * @param forecast for one more
     * @param length how many waited
     * @param between seconds between two calls
     */
    private record Last(WaitForecast forecast, int length, double between) {

        /** The estimate for one with so many before them; a line that has grown since never has a shorter one. */
        WaitForecast with(int ahead) {
            WaitForecast scaled = forecast.times((ahead + 1.0) / (length + 1));
            return ahead > length ? scaled.orLonger(forecast.plus((ahead - length) * between)) : scaled;
        }
    }

    /** The estimate, whenever it was made. */
    private record Range(int from, int to, int atMost) {
        static Range of(WaitEstimate wait) {
            return new Range(wait.from(), wait.to(), wait.atMost());
        }
    }

    /** An estimate whose wait is over. */
    record Kept(String ticket, String queue, WaitEstimate estimate, Instant calledAt, int slips) {}

    HallWatch(Site site, WaitHistory.Learned learned, Levels levels) {
        this.site = site;
        this.learned = learned;
        this.levels = levels;
    }

    /** Goes on with the site as it is in force now. */
    void follow(Site inForce) {
        site = inForce;
    }

    /** Goes on with what was learned from the past. */
    void learned(WaitHistory.Learned more) {
        learned = more;
        last = null;
    }

    HallState read(HallStates states) {
        return states.now(site, freeSince, learned.usual());
    }

    /** Takes the hall as it is now; the estimates that have been kept or missed since the last time. */
    List<Kept> see(HallState state) {
        toldAnew = false;
        if (last != null && state.isOfAnotherClock(last)) {
            forget();
        }
        HallState before = last;
        if (before != null && state.isLateAfter(before)) {
            return List.of();
        }
        last = state;
        rememberFree(before, state);
        if (before != null) {
            countSlips(before, state);
        }
        learned.learner().see(state);
        HallState withNewcomers = withNewcomers(state);
        Map<String, WaitForecast> forecasts = learned.learner().forecast(withNewcomers);
        closes = site.closesAt(state.now());
        Map<String, Range> saidBefore = said;
        newcomers = ends(withNewcomers, forecasts);
        sure = site.queues().stream()
                .collect(Collectors.toMap(queue -> queue.letter(), queue -> levels.of(queue.letter())));
        said = newcomers.entrySet().stream()
                .flatMap(end -> newcomer(end.getKey(), end.getValue().length(), state.now()).stream()
                        .map(wait -> Map.entry(end.getKey(), Range.of(wait))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        toldAnew = !said.equals(saidBefore);
        List<Kept> kept = judged(state);
        state.waiting().forEach(one -> estimate(state, one, forecasts.get(one.id())));
        return kept;
    }

    /** What was seen lies in the future. */
    private void forget() {
        last = null;
        freeSince.clear();
        estimates.clear();
        slips.clear();
    }

    private Map<String, Last> ends(HallState state, Map<String, WaitForecast> forecasts) {
        Map<String, Integer> lengths = state.waiting().stream()
                .collect(Collectors.groupingBy(HallState.Waiting::line, Collectors.summingInt(one -> 1)));
        Map<String, Last> ends = new HashMap<>();
        state.waiting().stream()
                .filter(one -> one.id().startsWith(NEWCOMER) && forecasts.containsKey(one.id()))
                .forEach(one -> {
                    double between = learned.learner().between(state, one.line(), one.service());
                    int length = Objects.requireNonNull(lengths.get(one.line())) - 1;
                    ends.put(one.line(), new Last(Objects.requireNonNull(forecasts.get(one.id())), length, between));
                });
        return ends;
    }

    /** The estimate for a visitor in this queue with so many before them; nothing when no number can be given. */
    Optional<WaitEstimate> newcomer(String queue, int ahead, Instant now) {
        return Optional.ofNullable(newcomers.get(queue)).flatMap(end -> announce(queue, end.with(ahead), now));
    }

    Optional<WaitEstimate> lastEstimate(String ticket, Instant now) {
        return Optional.ofNullable(estimates.get(ticket))
                .map(known -> known.now().seenAt(now));
    }

    /** The present estimate of a visitor who waits. */
    Optional<WaitEstimate> of(String ticket, String queue, int ahead, Instant now) {
        Estimates known = estimates.get(ticket);
        if (known != null) {
            return Optional.of(known.now().seenAt(now));
        }
        Optional<WaitEstimate> first = newcomer(queue, ahead, now);
        first.ifPresent(estimate -> estimates.putIfAbsent(ticket, new Estimates(queue, estimate, estimate)));
        return first;
    }

    /** Whether the last update changed an estimate. */
    boolean toldAnew() {
        return toldAnew;
    }

    /** No estimate lies in a time at which the site is closed. */
    private Optional<WaitEstimate> announce(String queue, WaitForecast forecast, Instant now) {
        if (closes.filter(now.plus(forecast.at(0.5))::isAfter).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(WaitEstimate.of(now, forecast, sure.getOrDefault(queue, 0.9)));
    }

    private void estimate(HallState state, HallState.Waiting one, @Nullable WaitForecast forecast) {
        Optional<WaitEstimate> fresh =
                forecast == null ? Optional.empty() : announce(one.line(), forecast, state.now());
        estimates.compute(one.id(), (id, known) -> {
            Estimates next = next(one, known, fresh);
            toldAnew |= !Objects.equals(known, next);
            return next;
        });
    }

    private static @Nullable Estimates next(
            HallState.Waiting one, @Nullable Estimates known, Optional<WaitEstimate> fresh) {
        if (fresh.isEmpty()) {
            return null;
        }
        WaitEstimate now = fresh.get();
        return known == null
                ? new Estimates(one.line(), now, now)
                : new Estimates(known.queue(), known.first(), known.now().next(now));
    }

    /** Visitors called since the last update have passed those of the queue who came before and wait on. */
    private void countSlips(HallState before, HallState state) {
        Set<String> called = calls(state).keySet();
        before.waiting().stream()
                .filter(one -> called.contains(one.id()))
                .forEach(first -> state.waiting().stream()
                        .filter(one ->
                                one.line().equals(first.line()) && one.since().isBefore(first.since()))
                        .forEach(one -> slips.merge(one.id(), 1, Integer::sum)));
    }

    private static Map<String, Instant> calls(HallState state) {
        Map<String, Instant> called = new HashMap<>();
        state.counters().forEach(counter -> {
            if (counter.activity() instanceof Activity.Serving serving) {
                called.put(serving.ticket(), serving.since());
            }
        });
        return called;
    }

    private List<Kept> judged(HallState state) {
        Map<String, Instant> called = calls(state);
        Set<String> waiting =
                state.waiting().stream().map(HallState.Waiting::id).collect(Collectors.toSet());
        List<Kept> kept = new ArrayList<>();
        for (String ticket : new HashSet<>(estimates.keySet())) {
            if (waiting.contains(ticket)) {
                continue;
            }
            Instant at = called.get(ticket);
            Estimates known = estimates.get(ticket);
            // The ticket of this estimate may be younger than the reading.
            if (known == null || (at == null && known.first().at().isAfter(state.now()))) {
                continue;
            }
            estimates.remove(ticket);
            int passed = Objects.requireNonNullElse(slips.remove(ticket), 0);
            if (at != null && site.queue(known.queue()).isPresent()) {
                levels.happened(known.queue(), !at.isAfter(known.first().bound()));
                kept.add(new Kept(ticket, known.queue(), known.first(), at, passed));
            }
        }
        return kept;
    }

    /** One more in each queue, the last of all. */
    private HallState withNewcomers(HallState state) {
        HeadStarts headStarts = site.headStarts();
        List<HallState.Waiting> all = new ArrayList<>(state.waiting());
        site.services().stream()
                .filter(service -> service.queue().isPresent())
                .collect(Collectors.toMap(service -> service.queue().orElseThrow(), service -> service, (a, b) -> a))
                .forEach((queue, service) -> all.add(new HallState.Waiting(
                        NEWCOMER + queue,
                        queue,
                        service.code(),
                        new LinePlace(state.now().minus(headStarts.ordinary()), Long.MAX_VALUE),
                        state.now(),
                        Duration.ZERO)));
        return new HallState(state.now(), all, state.counters(), state.expected());
    }

    private void rememberFree(@Nullable HallState before, HallState state) {
        Set<String> served = new HashSet<>();
        if (before != null) {
            before.counters().stream()
                    .filter(counter -> counter.activity() instanceof Activity.Serving)
                    .forEach(counter -> served.add(counter.code()));
        }
        Set<String> free = new HashSet<>();
        state.counters().stream()
                .filter(counter -> counter.activity() instanceof Activity.Free)
                .forEach(counter -> {
                    free.add(counter.code());
                    if (served.contains(counter.code())) {
                        freeSince.put(counter.code(), state.now());
                    }
                });
        freeSince.keySet().retainAll(free);
    }
}
