// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.database.PublicShare;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Staff and devices first: requests of the public that need the database hold at most three quarters of the server's
 * workers, those that wait for their third of the connections included. Further requests are asked to try again later.
 */
class PublicLoadFilter extends OncePerRequestFilter {

    /** The page of a ticket is a static file. */
    private static final Pattern PUBLIC = Pattern.compile("/t/[^/]+/.+|/h/.*|/our-results|/slip/.+");

    private static final Pattern LINE = Pattern.compile("/t/([^/]+)/live");
    private static final int SOON_S = 4;

    private final Predicate<String> known;
    private final PublicShare share;
    private final Semaphore workers;

    /**
     * @param known whether a token is known without reading the database
     * @param workers that requests of the public may hold together
     */
    PublicLoadFilter(Predicate<String> known, PublicShare share, int workers) {
        this.known = known;
        this.share = share;
        this.workers = new Semaphore(workers);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!needsTheShare(request)) {
            chain.doFilter(request, response);
        } else if (!workers.tryAcquire()) {
            response.setHeader(
                    "Retry-After",
                    String.valueOf(1 + ThreadLocalRandom.current().nextInt(SOON_S)));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                share.<ServletException, IOException>within(() -> chain.doFilter(request, response));
            } finally {
                workers.release();
            }
        }
    }

    private boolean needsTheShare(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Matcher line = LINE.matcher(path);
        if (line.matches()) {
            return !known.test(line.group(1));
        }
        return PUBLIC.matcher(path).matches() || isVisitor(request);
    }

    /** A phone that chooses a service uses the addresses of any other screen. */
    private static boolean isVisitor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PhoneSessions.SESSION) != null;
    }
}
