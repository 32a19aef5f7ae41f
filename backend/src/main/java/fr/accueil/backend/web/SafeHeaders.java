// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Headers of every answer. What a page sets itself later takes their place. */
final class SafeHeaders {

    /**
     * The screens' framework runs what the server sends it as scripts, so it needs unsafe-inline and unsafe-eval; scripts of
     * other servers run nowhere.
     */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " media-src 'self' data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    private SafeHeaders() {}

    static void add(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
