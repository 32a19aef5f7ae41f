// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

/** The maximum of anonymous sessions is reached. */
final class TooManySessions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySessions() {
        super("too many anonymous sessions", null, false, false);
    }
}
