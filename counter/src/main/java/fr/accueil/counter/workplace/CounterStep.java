// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

/** One step of the screen: choose a counter, work at it, lost it. */
interface CounterStep {
    /** Moves the focus to the page's title, so that a screen reader starts there. */
    void focusTitle();
}
