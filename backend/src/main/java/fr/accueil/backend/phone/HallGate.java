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
class HallGate extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final HallCodes codes;
    private final HallVisits visits;

    HallGate(HallCodes codes, HallVisits visits) {
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
        switch (codes.look(code, HallCodes.Use.TICKET, request.getRemoteAddr())) {
            case HallCodes.Look.Now _, HallCodes.Look.Old _ -> {
                response.setHeader("Referrer-Policy", "no-referrer");
                chain.doFilter(request, response);
            }
            case HallCodes.Look.Wrong _ -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case HallCodes.Look.NotNow _ -> {
                response.setHeader("Retry-After", "60");
                response.sendError(TOO_MANY);
            }
        }
    }

    /** A phone that has begun and loads its page again. */
    private boolean isInside(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HallVisits.SESSION) instanceof String name
                && visits.find(name).isPresent();
    }
}
