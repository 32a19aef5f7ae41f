// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import fr.accueil.backend.request.NoticePage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, answers at once requests that need it: programs and phones with a problem, a page of a
 * screen with a sentence that loads the page again. Requests of a Vaadin page get a 503: the page sends them again.
 */
class AwayFilter extends OncePerRequestFilter {

    /** Answered from memory or from files. */
    private static final Pattern NEEDS_NO_DATABASE = Pattern.compile(
            "/pulse|/actuator(/.*)?|/error|/(accueil|phone|VAADIN)/.*|/t/[^/]+|/(?!api/|t/|media/).*\\.(css|js|json|png|svg|ico|woff2?)");

    private static final Pattern PROGRAM = Pattern.compile("/(api|t)/.*");
    private static final byte[] PROBLEM = ("{\"type\":\"/problems/try-again\",\"title\":\"try-again\",\"status\":503,"
                    + "\"detail\":\"The database does not answer. Please try again.\"}")
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] PAGE = NoticePage.of("away", Duration.ofSeconds(2));

    private final DatabaseWatch watch;

    AwayFilter(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (watch.isAway() && !NEEDS_NO_DATABASE.matcher(path(request)).matches()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e) || response.isCommitted()) {
                throw e;
            }
            watch.suspect();
            response.reset();
            refuse(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Retry-After", String.valueOf(1 + ThreadLocalRandom.current().nextInt(3)));
        String query = request.getQueryString();
        if (PROGRAM.matcher(path(request)).matches()) {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(PROBLEM);
        } else if (query == null || !query.contains("v-r=")) {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(PAGE);
        }
    }
}
