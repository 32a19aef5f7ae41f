// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** Frees the place of a session whose caller is now identified, and requires one before a screen is opened. */
public final class SessionOpeningFilter implements Filter {

    private static final Set<String> SCREENS = Set.of("/kiosk", "/display", "/sign", "/survey", "/h");

    /** Requests of a page to the framework before it has a session, or to open the push connection. */
    private static final Set<String> OPENING = Set.of("init", "push");

    private final AnonymousSessionPolicy anonymousSessionPolicy;

    public SessionOpeningFilter(AnonymousSessionPolicy anonymousSessionPolicy) {
        this.anonymousSessionPolicy = anonymousSessionPolicy;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpSession session = asked.getSession(false);
        if (AnonymousSessionPolicy.isKnown()) {
            if (session != null) {
                AnonymousSessions.know(session);
            }
        } else if (session == null && opensScreen(asked)) {
            // Now, because a refusal inside a page would be logged as a failure of that page.
            asked.getSession(true);
        }
        chain.doFilter(request, response);
    }

    /** Whether the framework will make a session for this request. */
    private boolean opensScreen(HttpServletRequest request) {
        String path = Paths.decoded(request);
        String asks = request.getParameter("v-r");
        boolean isPage = asks == null
                && "GET".equals(request.getMethod())
                && path.indexOf('.') < 0
                && SCREENS.contains(AnonymousSessionPolicy.first(path))
                && anonymousSessionPolicy.mayHaveSession(request);
        return isPage || OPENING.contains(Objects.requireNonNullElse(asks, "")) || path.startsWith("/VAADIN/push");
    }
}
