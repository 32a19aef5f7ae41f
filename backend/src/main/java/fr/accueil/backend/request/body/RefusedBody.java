// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.request.Connection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to a refused body: short, and it ends the connection. */
final class RefusedBody {

    static final int TOO_MANY = 429;

    private RefusedBody() {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        if (status == TOO_MANY || status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentLength(0);
        Connection.of(request).closeAfterAnswer();
    }
}
