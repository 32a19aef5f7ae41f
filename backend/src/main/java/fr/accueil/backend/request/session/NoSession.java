// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

/** The caller may have no session. */
final class NoSession extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSession() {
        super("no session for a caller who is not known", null, false, false);
    }
}
