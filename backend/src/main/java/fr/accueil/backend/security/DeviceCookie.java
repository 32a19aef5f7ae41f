// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookie in which an enrolled device keeps its token: out of reach of scripts and of other sites. */
public final class DeviceCookie {

    /** Its name. */
    public static final String NAME = "accueil-device";

    /** The longest that browsers keep a cookie; it is renewed daily. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceCookie() {}

    /** The token that a request shows, if it shows one. */
    public static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives a token to the machine that sent the request; over https it never leaves it in clear. */
    public static void keep(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token, request, KEPT));
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", request, Duration.ZERO));
    }

    private static Cookie cookie(String value, HttpServletRequest request, Duration kept) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
