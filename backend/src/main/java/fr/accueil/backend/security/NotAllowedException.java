// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** Somebody asked for what their role or site does not allow. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String name, Permission permission, String site) {
        super(name + " may not " + permission + " at " + site);
    }
}
