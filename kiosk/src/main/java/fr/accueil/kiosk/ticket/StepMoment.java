// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.kiosk.common.Language;

/** The step that the screen shows at an instant. */
public record StepMoment(Language language, Step step) {

    KioskWords words() {
        return KioskWords.in(language.locale());
    }

    boolean atHome() {
        return step instanceof Step.Home;
    }
}
