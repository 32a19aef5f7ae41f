// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/**
 * What the screens of one kind need from the house.
 *
 * @param <T> what such a screen shows
 */
public interface HallScreenPort<T> {

    /** What this machine is to show as this screen now. */
    HallScreenAccess<T> showing(String screen);

    /** Sends what to show after every change, from a thread of the house, until removed. */
    Registration watch(String screen, Consumer<HallScreenAccess<T>> listener);
}
