// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A hall that the test moves by hand. */
final class FakeFloorDesk implements FloorDesk {

    final List<Consumer<Floor>> watchers = new ArrayList<>();
    Runnable whileTheWatchIsSetUp = () -> {};
    Floor floor;

    FakeFloorDesk(Floor floor) {
        this.floor = floor;
    }

    @Override
    public Floor floor() {
        return floor;
    }

    @Override
    public Registration watch(Consumer<Floor> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(Floor next) {
        floor = next;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(next));
    }
}
