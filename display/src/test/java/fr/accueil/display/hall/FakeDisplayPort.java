// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.shared.Registration;
import fr.accueil.display.common.HallScreenAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A port whose snapshots the test sets. */
final class FakeDisplayPort implements DisplayPort {

    final Map<String, DisplaySnapshot> boards = new HashMap<>();
    final List<Consumer<HallScreenAccess<DisplaySnapshot>>> watchers = new ArrayList<>();
    boolean revoked;
    Runnable whileTheWatchIsSetUp = () -> {};

    @Override
    public HallScreenAccess<DisplaySnapshot> showing(String display) {
        if (revoked) {
            return new HallScreenAccess.NotEnrolled<>("Accueil général", "/device");
        }
        DisplaySnapshot snapshot = boards.get(display);
        return snapshot == null ? new HallScreenAccess.Unknown<>() : new HallScreenAccess.Here<>(snapshot);
    }

    @Override
    public Registration watch(String display, Consumer<HallScreenAccess<DisplaySnapshot>> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(String display, DisplaySnapshot snapshot) {
        boards.put(display, snapshot);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new HallScreenAccess.Here<>(snapshot)));
    }

    void isRevoked(String display) {
        revoked = true;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(showing(display)));
    }
}
