// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A hall that the test moves by hand. */
final class FakeFloorDesk implements FloorDesk {

    final List<Consumer<Floor>> watchers = new ArrayList<>();
    final List<String> answered = new ArrayList<>();
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
    public void answerHelp(String counter) {
        answered.add(counter);
        floor = Floors.helping(
                floor,
                floor.help().stream()
                        .map(call -> new Floor.Help(call.counter(), call.name(), call.since(), Optional.of("Mme Roux")))
                        .toList());
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
