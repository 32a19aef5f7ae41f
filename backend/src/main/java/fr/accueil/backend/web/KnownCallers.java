// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.security.ApiTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;

/** Staff, devices and programs, told from the public before anything of their request is read. */
final class KnownCallers {

    private final ApiTokens tokens;

    KnownCallers(ApiTokens tokens) {
        this.tokens = tokens;
    }

    boolean has(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && AnonymousSessions.isOfKnownCaller(session)) {
            return true;
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && tokens.opens(header);
    }
}
