// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.ServletRequest;

/** Marks a request whose sender was just authenticated as a person, before the security context holds it. */
public final class SignInMark {

    private static final String MARK = SignInMark.class.getName();

    private SignInMark() {}

    static void mark(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isMarked(ServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
