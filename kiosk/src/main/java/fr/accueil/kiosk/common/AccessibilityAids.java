// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.signals.local.ValueSignal;

/** How a visitor asked to see the screen, or to hear it; forgotten when their visit ends. */
public final class AccessibilityAids {
    public final ValueSignal<Boolean> larger = new ValueSignal<>(false);
    public final ValueSignal<Boolean> contrast = new ValueSignal<>(false);
    public final ValueSignal<Boolean> low = new ValueSignal<>(false);
    final ValueSignal<Boolean> aloud = new ValueSignal<>(false);

    public void reset() {
        larger.set(false);
        contrast.set(false);
        low.set(false);
        aloud.set(false);
    }
}
