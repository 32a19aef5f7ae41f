// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;

/** Headers of every answer. A page may replace them later. */
final class SafeHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String EVERYWHERE =
            "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /**
     * The screens' framework runs scripts that the server sends, so it needs unsafe-inline and unsafe-eval; scripts of
     * other servers are never allowed.
     */
    private static final String SCREENS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " media-src 'self' data: blob:; connect-src 'self' ws: wss:" + EVERYWHERE;

    private static final String PLAIN =
            "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:" + EVERYWHERE;

    /** Pages without the framework. */
    private static final Set<String> PLAIN_PAGES = Set.of(
            "/accessibility",
            "/accueil",
            "/actuator",
            "/api",
            "/device",
            "/media",
            "/our-results",
            "/phone",
            "/print",
            "/pulse",
            "/sign-in",
            "/slip",
            "/t",
            "/voice");

    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    private SafeHeaders() {}

    /** @param path decoded */
    static void add(HttpServletResponse response, String path) {
        int second = path.indexOf('/', 1);
        boolean plain = PLAIN_PAGES.contains(second < 0 ? path : path.substring(0, second));
        response.setHeader(POLICY, plain ? PLAIN : SCREENS);
        ALL.forEach(response::setHeader);
    }

    /** Whether every answer has this header. */
    static boolean has(String name) {
        return name.equalsIgnoreCase(POLICY) || ALL.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }
}
