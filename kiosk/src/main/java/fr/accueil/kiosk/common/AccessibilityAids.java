// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.signals.local.ValueSignal;

/** The accessibility settings that a visitor chose; reset when the session ends. */
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
