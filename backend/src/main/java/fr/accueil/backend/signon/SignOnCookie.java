// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;

/** The cookie in which a browser keeps what it has begun: out of reach of scripts, sent when a provider leads back. */
final class SignOnCookie {

    private static final String NAME = "accueil-sign-on";

    private SignOnCookie() {}

    static Cookie of(SignOnState.Begun begun, HttpServletRequest request) {
        return cookie(begun.kept(), request, SignOnState.LASTS);
    }

    /** Takes it from the browser. */
    static Cookie none(HttpServletRequest request) {
        return cookie("", request, Duration.ZERO);
    }

    /** What a browser keeps, of any content; empty for nothing. */
    static String kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static Cookie cookie(String value, HttpServletRequest request, Duration kept) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/sign-in");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
