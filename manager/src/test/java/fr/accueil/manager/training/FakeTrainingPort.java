// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A training that the test begins and ends. */
final class FakeTrainingPort implements TrainingPort {

    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    final List<LocalTime> started = new ArrayList<>();
    final List<Consumer<TrainingState>> watchers = new ArrayList<>();
    int ended;
    TrainingReply reply = new TrainingReply.Done();
    TrainingState state = off(1, 0, 0);

    static TrainingState off(long seq, int waiting, int received) {
        return state(seq, Optional.empty(), waiting, received);
    }

    static TrainingState on(long seq) {
        return state(
                seq,
                Optional.of(new TrainingState.On(NOW, Instant.parse("2026-11-24T11:30:00Z"), "Claire Martin")),
                0,
                0);
    }

    private static TrainingState state(long seq, Optional<TrainingState.On> on, int waiting, int received) {
        return new TrainingState(
                seq,
                "Préfecture d’essai",
                ZoneId.of("Europe/Paris"),
                NOW,
                LocalTime.of(12, 0),
                Instant.parse("2026-11-24T21:00:00Z"),
                on,
                waiting,
                received);
    }

    @Override
    public TrainingState training() {
        return state;
    }

    @Override
    public Registration watch(Consumer<TrainingState> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public TrainingReply start(LocalTime until) {
        started.add(until);
        return reply;
    }

    @Override
    public TrainingReply end() {
        ended++;
        return new TrainingReply.Done();
    }

    void becomes(TrainingState next) {
        state = next;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(next));
    }
}
