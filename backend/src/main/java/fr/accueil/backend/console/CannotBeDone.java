// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

/** Why a command cannot be done, as a sentence for the person at the terminal. */
public final class CannotBeDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotBeDone(String sentence) {
        super(sentence);
    }
}
