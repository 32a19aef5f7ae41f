// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.limit.RateLimiter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the token of a request to the API. One that is known is always answered; a client that shows many that are unknown
 * has to wait, so that it does not ask without end.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    /** Unknown tokens of one network in a minute. */
    static final int MOST_MISSES = 30;

    private final ApiTokens tokens;
    private final RateLimiter<ClientNetwork> misses;
    private final TooMany tooMany;

    BearerFilter(ApiTokens tokens, RateLimiter<ClientNetwork> misses, TooMany tooMany) {
        this.tokens = tokens;
        this.misses = misses;
        this.tooMany = tooMany;
    }

    /** Answers that there were too many unknown tokens. */
    @FunctionalInterface
    interface TooMany {
        void answer(HttpServletResponse response) throws IOException;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            Optional<ApiTokens.Bearer> bearer =
                    tokens.use(header.substring(SCHEME.length()).strip());
            if (bearer.isEmpty() && !misses.reserve(ClientNetwork.of(request.getRemoteAddr()))) {
                tooMany.answer(response);
                return;
            }
            bearer.ifPresent(known -> SignedIn.enter(known.actor(), known.token()));
        }
        chain.doFilter(request, response);
    }
}
