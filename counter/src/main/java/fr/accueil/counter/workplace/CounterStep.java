// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

/** One page of the screen: choose a counter, sit at it, have lost it. */
interface CounterStep {
    /** Moves the focus to the page's title, so that a reader starts there. */
    void focusTitle();
}
