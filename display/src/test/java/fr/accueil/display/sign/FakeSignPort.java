// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import com.vaadin.flow.shared.Registration;
import fr.accueil.display.common.HallScreenAccess;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The port of the sign of counter 3. */
final class FakeSignPort implements SignPort {

    final List<Consumer<HallScreenAccess<SignSnapshot>>> watchers = new ArrayList<>();
    private SignSnapshot snapshot = sign(1, new SignSnapshot.State.Closed());

    static SignSnapshot sign(long seq, SignSnapshot.State state) {
        return new SignSnapshot(
                seq, ZoneId.of("Europe/Paris"), "Guichet", "3", List.of("Titres de séjour", "Étudiants"), state);
    }

    @Override
    public HallScreenAccess<SignSnapshot> showing(String counter) {
        return counter.equals("G3") ? new HallScreenAccess.Here<>(snapshot) : new HallScreenAccess.Unknown<>();
    }

    @Override
    public Registration watch(String counter, Consumer<HallScreenAccess<SignSnapshot>> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(long seq, SignSnapshot.State state) {
        trains(seq, state, false);
    }

    void trains(long seq, SignSnapshot.State state, boolean training) {
        SignSnapshot real = sign(seq, state);
        snapshot = new SignSnapshot(
                seq, real.zone(), real.counterWord(), real.counterName(), real.queues(), state, training);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new HallScreenAccess.Here<>(snapshot)));
    }
}
