// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads a person who came in with a one-time password to the page where they choose their own, and nowhere else. */
final class OwnPasswordFilter extends OncePerRequestFilter {

    /** The page where a person chooses a password. */
    static final String PAGE = "/account";

    private static final Set<String> OPEN = Set.of(PAGE, PAGE + "/first-password", "/sign-out", "/sign-in", "/error");

    private final SecurityContextHolderStrategy contexts;

    OwnPasswordFilter(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = contexts.getContext().getAuthentication();
        boolean mustChoose = known != null && known.getPrincipal() instanceof SignedIn person && person.mustChoose();
        if (!mustChoose || OPEN.contains(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod()) && request.getParameter("v-r") == null) {
            response.sendRedirect(PAGE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
