// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;

/** What a waiting-room display needs from the house: numbers and counters, never a name. */
public interface CallBoard {

    /** The board of a display as it is now, or nothing when no display has this name. */
    Optional<Board> board(String display);

    /** Sends every new board, from a thread of the house, until removed. */
    Registration watch(String display, Consumer<Board> listener);
}
