// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

/** What the screen shows at an instant. */
record Moment(Language language, Step step) {

    Words words() {
        return Words.in(language.locale());
    }

    boolean atHome() {
        return step instanceof Step.Home;
    }
}
