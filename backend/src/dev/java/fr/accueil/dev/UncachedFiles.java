// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.dev;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Vaadin lets browsers keep scripts and styles for an hour; here a browser asks each time whether they have changed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UncachedFiles extends OncePerRequestFilter {

    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, uncached(name, value));
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, uncached(name, value));
            }
        });
    }

    private static String uncached(String name, String value) {
        boolean kept = name.equalsIgnoreCase(CACHE_CONTROL) && value.contains("max-age");
        return kept ? "no-cache" : value;
    }
}
