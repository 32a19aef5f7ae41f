// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a page that is opened at an address which cannot be decoded: Vaadin decodes it late, fails with 500, and writes
 * three stack traces each time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean opensPage = query != null && query.contains("v-r=init");
        if (opensPage && !Stream.of("location", "query").allMatch(name -> isReadable(request.getParameter(name)))) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isReadable(@Nullable String text) {
        if (text == null) {
            return true;
        }
        try {
            URLDecoder.decode(text, StandardCharsets.UTF_8);
            return text.indexOf('\0') < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
