// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/**
 * The port of the screens of one kind.
 *
 * @param <T> the state that such a screen shows
 */
public interface HallScreenPort<T> {

    /** The state of this screen now, for this machine. */
    HallScreenAccess<T> showing(String screen);

    /** Sends the state after every change, on a thread of the server, until removed. */
    Registration watch(String screen, Consumer<HallScreenAccess<T>> listener);
}
