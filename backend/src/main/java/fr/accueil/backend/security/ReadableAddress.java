// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a page that is opened at an address which cannot be read, or a request of a page that has no number: Vaadin reads
 * them late, fails with 500, and writes stack traces each time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && !isReadable(query)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Reads the address alone: a parameter is read from the body as well, which may be slow to come. */
    private static boolean isReadable(String query) {
        try {
            String address = text(query, "location") + "?" + text(query, "query");
            boolean opensPage = query.contains("v-r=init");
            if (opensPage) {
                new Location(text(query, "location"), QueryParameters.fromString(text(query, "query")));
            }
            boolean numbered =
                    !query.contains("v-uiId=") || text(query, "v-uiId").matches("[0-9]{1,9}");
            return numbered && !(opensPage && address.indexOf('\0') >= 0);
        } catch (IllegalArgumentException | InvalidLocationException e) {
            return !query.contains("v-r=") && !query.contains("v-uiId=");
        }
    }

    /** The value of a parameter of Vaadin's, decoded; empty when there is none. */
    private static String text(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .orElse("");
    }
}
