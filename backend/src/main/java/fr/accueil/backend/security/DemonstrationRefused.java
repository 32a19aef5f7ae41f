// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** A demonstration was to be reachable from elsewhere. */
final class DemonstrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemonstrationRefused(String address) {
        super("A demonstration has accounts that everybody knows, and was to listen on " + address + ".");
    }
}
