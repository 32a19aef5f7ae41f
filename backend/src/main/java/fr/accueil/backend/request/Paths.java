// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the container matches it. */
public final class Paths {

    private Paths() {}

    /**
     * Decoded, normalised, without parameters: never {@code getRequestURI}, in which {@code live} may be {@code
     * %6cive}.
     */
    public static String decoded(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
