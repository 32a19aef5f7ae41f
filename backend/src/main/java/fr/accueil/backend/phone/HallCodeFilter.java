// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses wrong codes before a session is made. */
class HallCodeFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final HallCodes codes;
    private final PhoneSessions visits;

    HallCodeFilter(HallCodes codes, PhoneSessions visits) {
        this.codes = codes;
        this.visits = visits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isInside(request)) {
            chain.doFilter(request, response);
            return;
        }
        String code = Paths.decoded(request).substring(HallCodes.PATH.length());
        switch (codes.check(code, HallCodes.Use.TICKET, request.getRemoteAddr())) {
            case HallCodes.Validity.Now _, HallCodes.Validity.Old _ -> {
                response.setHeader("Referrer-Policy", "no-referrer");
                chain.doFilter(request, response);
            }
            case HallCodes.Validity.Wrong _ -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case HallCodes.Validity.NotNow _ -> {
                response.setHeader("Retry-After", "60");
                response.sendError(TOO_MANY);
            }
        }
    }

    /** A phone that has begun and loads its page again. */
    private boolean isInside(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(PhoneSessions.SESSION) instanceof String name
                && visits.find(name).isPresent();
    }
}
