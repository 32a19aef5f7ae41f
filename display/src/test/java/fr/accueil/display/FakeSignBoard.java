// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.shared.Registration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counter 3 and its sign. */
final class FakeSignBoard implements SignBoard {

    final List<Consumer<Showing<Sign>>> watchers = new ArrayList<>();
    private Sign sign = sign(1, new Sign.State.Closed());

    static Sign sign(long seq, Sign.State state) {
        return new Sign(
                seq, ZoneId.of("Europe/Paris"), "Guichet", "3", List.of("Titres de séjour", "Étudiants"), state);
    }

    @Override
    public Showing<Sign> showing(String counter) {
        return counter.equals("G3") ? new Showing.Here<>(sign) : new Showing.Unknown<>();
    }

    @Override
    public Registration watch(String counter, Consumer<Showing<Sign>> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(long seq, Sign.State state) {
        sign = sign(seq, state);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new Showing.Here<>(sign)));
    }
}
