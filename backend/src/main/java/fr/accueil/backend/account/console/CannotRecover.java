// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

/** Why the command cannot be done, as a sentence for the person at the terminal. */
final class CannotRecover extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRecover(String sentence) {
        super(sentence);
    }
}
