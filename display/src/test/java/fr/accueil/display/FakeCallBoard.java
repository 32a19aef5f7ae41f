// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A house whose boards the test moves by hand. */
final class FakeCallBoard implements CallBoard {

    final Map<String, Board> boards = new HashMap<>();
    final List<Consumer<Board>> watchers = new ArrayList<>();
    Runnable whileTheWatchIsSetUp = () -> {};

    @Override
    public Optional<Board> board(String display) {
        return Optional.ofNullable(boards.get(display));
    }

    @Override
    public Registration watch(String display, Consumer<Board> listener) {
        whileTheWatchIsSetUp.run();
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    void becomes(String display, Board board) {
        boards.put(display, board);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(board));
    }
}
