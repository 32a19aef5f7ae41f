// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.request.Paths;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a feed that cannot be opened with a problem, before it becomes a socket. */
class FeedFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/api/v1/sites/([^/]+)/feed");

    private final Sites sites;

    FeedFilter(Sites sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(Paths.decoded(request));
        Optional<ProblemException> problem = path.matches() ? problem(path.group(1), request) : Optional.empty();
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ProblemSender.send(response, problem.get());
    }

    private Optional<ProblemException> problem(String code, HttpServletRequest request) {
        Optional<Site> site = sites.find(code);
        if (site.isEmpty()) {
            return Optional.of(ApiRequests.problem(Refusal.UNKNOWN_SITE, request));
        }
        String after = request.getParameter("after");
        if (after != null && !after.isEmpty() && !FeedEndpoint.isNumber(after)) {
            return Optional.of(ProblemException.badField("after", "must be the number of an event"));
        }
        String queue = request.getParameter("queue");
        if (queue != null && !queue.isEmpty() && site.get().queue(queue).isEmpty()) {
            return Optional.of(ProblemException.badField("queue", "is not a queue of this site"));
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            return Optional.of(ProblemException.of(426, "upgrade-required", "The feed is a WebSocket."));
        }
        return Optional.empty();
    }
}
