// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.signals.local.ValueSignal;

/** How a visitor asked to see the screen, or to hear it; forgotten when their visit ends. */
final class Comfort {
    final ValueSignal<Boolean> larger = new ValueSignal<>(false);
    final ValueSignal<Boolean> contrast = new ValueSignal<>(false);
    final ValueSignal<Boolean> low = new ValueSignal<>(false);
    final ValueSignal<Boolean> aloud = new ValueSignal<>(false);

    void reset() {
        larger.set(false);
        contrast.set(false);
        low.set(false);
        aloud.set(false);
    }
}
