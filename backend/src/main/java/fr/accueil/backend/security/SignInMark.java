// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.ServletRequest;

/** Marks a request whose sender has just been found to be a person, a moment before the security says so. */
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
