// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

/** Why the simulation ends before its time, as a sentence for the person at the terminal. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotGoOn(String sentence) {
        super(sentence);
    }
}
