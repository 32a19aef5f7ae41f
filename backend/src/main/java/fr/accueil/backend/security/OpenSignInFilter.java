// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.security.signin.SignIns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a person whose sign-in is open no more, with the next request. */
final class OpenSignInFilter extends OncePerRequestFilter {

    private final SignIns signIns;
    private final SecurityContextHolderStrategy contexts;

    OpenSignInFilter(SignIns signIns, SecurityContextHolderStrategy contexts) {
        this.signIns = signIns;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = contexts.getContext().getAuthentication();
        if (person != null && person.getPrincipal() instanceof SignedIn) {
            if (isOpen(request)) {
                giveFormsTheirToken(request);
            } else {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOpen(HttpServletRequest request) {
        try {
            return StoredSignIn.sessionSignIn(request).filter(signIns::isOpen).isPresent();
        } catch (DataAccessException e) {
            // Without the database the screens can do nothing anyway; a person stays signed in.
            return true;
        }
    }

    /** The form by which a screen signs out reads it from a cookie, which is made when the token is asked for. */
    private static void giveFormsTheirToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private void end(HttpServletRequest request) {
        contexts.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
