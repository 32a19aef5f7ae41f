// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

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
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Frees the place of a session whose caller is known by now, and asks for one before a page is opened. */
final class KnownSessions implements Filter {

    /** Everything but the screens, and the pages that are no screen. */
    private static final Set<String> WITHOUT_SESSION = Set.of(
            "/VAADIN",
            "/accessibility",
            "/accueil",
            "/actuator",
            "/api",
            "/device",
            "/error",
            "/media",
            "/our-results",
            "/phone",
            "/print",
            "/pulse",
            "/sign-in",
            "/slip",
            "/t",
            "/voice");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpSession session = asked.getSession(false);
        if (isKnown()) {
            if (session != null) {
                AnonymousSessions.know(session);
            }
        } else if (session == null && opensPage(asked)) {
            // Now, because a refusal inside a page would be logged as a failure of that page.
            asked.getSession(true);
        }
        chain.doFilter(request, response);
    }

    /** Whether the framework will make a session for this request: for a page of a screen, and for the start of one. */
    private static boolean opensPage(HttpServletRequest request) {
        String path = Paths.decoded(request);
        int second = path.indexOf('/', 1);
        return "GET".equals(request.getMethod())
                && path.indexOf('.') < 0
                && !WITHOUT_SESSION.contains(second < 0 ? path : path.substring(0, second))
                && "init".equals(Objects.requireNonNullElse(request.getParameter("v-r"), "init"));
    }

    /** Whether the present request comes from a person, a device or a program that the security knows. */
    static boolean isKnown() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken);
    }
}
