// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A house whose boards the test moves by hand. */
final class FakeCallBoard implements CallBoard {

    final Map<String, Board> boards = new HashMap<>();
    final List<Consumer<Showing<Board>>> watchers = new ArrayList<>();
    boolean revoked;
    Runnable whileTheWatchIsSetUp = () -> {};

    @Override
    public Showing<Board> showing(String display) {
        if (revoked) {
            return new Showing.NotEnrolled<>("Accueil général", "/device");
        }
        Board board = boards.get(display);
        return board == null ? new Showing.Unknown<>() : new Showing.Here<>(board);
    }

    @Override
    public Registration watch(String display, Consumer<Showing<Board>> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(String display, Board board) {
        boards.put(display, board);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(new Showing.Here<>(board)));
    }

    void isRevoked(String display) {
        revoked = true;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(showing(display)));
    }
}
