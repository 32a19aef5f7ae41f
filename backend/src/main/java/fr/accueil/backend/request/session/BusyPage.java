// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import fr.accueil.backend.request.NoticePage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Asks a visitor to wait a minute, in every language, when no session can be made. */
final class BusyPage {

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final byte[] PAGE = NoticePage.of("busy", WAIT);

    private BusyPage() {}

    static void send(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(WAIT.toSeconds()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }
}
