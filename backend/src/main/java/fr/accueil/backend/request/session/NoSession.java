// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

/** A session was asked for, and the caller may have none. */
final class NoSession extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSession() {
        super("no session for a caller who is not known", null, false, false);
    }
}
