// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** The caller's role or site does not allow the request. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String name, Permission permission, String site) {
        super(name + " may not " + permission + " at " + site);
    }
}
