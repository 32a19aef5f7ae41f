// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** What a waiting-room display needs from the house: numbers and counters, never a name. */
public interface CallBoard {

    /** What this machine is to show as this display now. */
    Showing showing(String display);

    /** Sends what to show after every change, from a thread of the house, until removed. */
    Registration watch(String display, Consumer<Showing> listener);
}
