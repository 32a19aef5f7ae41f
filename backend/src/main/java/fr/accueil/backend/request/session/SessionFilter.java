// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import fr.accueil.backend.request.Paths;
import fr.accueil.backend.request.SafeResponse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/** Requires a place before a session is made, and answers with a sentence when there is none. */
public final class SessionFilter implements Filter {

    private static final Set<String> ENTRANCES = Set.of("/sign-in", "/device", "/counter", "/reception", "/manager");

    private final AnonymousSessions sessions;
    private final AnonymousSessionPolicy anonymousSessionPolicy;
    private final RefusedSessions refusals = new RefusedSessions();

    public SessionFilter(AnonymousSessions sessions, AnonymousSessionPolicy anonymousSessionPolicy) {
        this.sessions = sessions;
        this.anonymousSessionPolicy = anonymousSessionPolicy;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        refusals.doFilter(new Counted(request), new SafeResponse(request, (HttpServletResponse) response), chain);
    }

    private static AnonymousSessions.Origin origin(HttpServletRequest request) {
        String path = Paths.decoded(request);
        if (path.startsWith("/h/")) {
            return AnonymousSessions.Origin.HALL;
        }
        return ENTRANCES.contains(AnonymousSessionPolicy.first(path))
                ? AnonymousSessions.Origin.ENTRANCE
                : AnonymousSessions.Origin.SCREEN;
    }

    private final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession known = super.getSession(false);
            if (known != null || !create) {
                return known;
            }
            if (AnonymousSessionPolicy.isKnown()) {
                HttpSession session = super.getSession(true);
                AnonymousSessions.know(session);
                return session;
            }
            if (!anonymousSessionPolicy.mayHaveSession(this)) {
                throw new NoSession();
            }
            return sessions.begin(origin(this), () -> super.getSession(true));
        }
    }
}
