// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hall of a simulated day as a forecast receives it: what is known then, nothing that is drawn for later. */
public final class SimulatedHallReading {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Profile profile;
    private final Map<String, Instant> changedAt = new HashMap<>();

    public SimulatedHallReading(Profile profile) {
        this.profile = profile;
    }

    /** Remembers since when a counter has been in its state. */
    public void changed(String counter, Instant at) {
        changedAt.put(counter, at);
    }

    /** The name of a visitor in a reading, another one at each stop. */
    public static String id(Waiting one) {
        return one.visitor().number() + "/" + one.stop();
    }

    public HallState of(SimulatedHall hall) {
        List<HallState.Waiting> waiting = new ArrayList<>();
        for (String queue : hall.queues()) {
            for (Waiting one : hall.waiting(queue)) {
                waiting.add(new HallState.Waiting(
                        id(one),
                        queue,
                        one.service(),
                        one.place(),
                        one.since(),
                        one.visitor().headStart()));
            }
        }
        List<HallState.Counter> counters = new ArrayList<>();
        for (CounterNow counter : hall.counters()) {
            activity(counter, hall.now())
                    .ifPresent(
                            activity -> counters.add(new HallState.Counter(counter.code(), counter.lines(), activity)));
        }
        return new HallState(hall.now(), waiting, counters, List.of());
    }

    /** Before the opening the counters are expected at their hour; a pause ends after a quarter of an hour or so. */
    private Optional<Activity> activity(CounterNow counter, Instant now) {
        if (counter.current().isPresent()) {
            Waiting who = counter.current().get();
            return Optional.of(new Activity.Serving(
                    id(who), who.service(), counter.calledAt().orElse(now)));
        }
        Instant since = changedAt.getOrDefault(counter.code(), now);
        return switch (counter.state()) {
            case OPEN -> Optional.of(new Activity.Free(since));
            case PAUSED -> {
                Instant back = since.plus(PAUSE);
                yield Optional.of(new Activity.Opens(back.isAfter(now) ? back : now.plus(SOON)));
            }
            case CLOSED -> Optional.of(opening(now)).filter(now::isBefore).map(Activity.Opens::new);
        };
    }

    private Instant opening(Instant now) {
        return now.atZone(profile.zone())
                .toLocalDate()
                .atTime(profile.opening())
                .atZone(profile.zone())
                .toInstant();
    }
}
