// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Answers a request whose caller was refused a session. */
public final class RefusedSessions implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            } else if (hasCause(e, TooManySessions.class)) {
                BusyPage.send((HttpServletResponse) response);
            } else if (hasCause(e, NoSession.class)) {
                notThere((HttpServletResponse) response);
            } else {
                throw e;
            }
        }
    }

    private static boolean hasCause(Throwable failure, Class<? extends RuntimeException> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }

    /** An unknown caller finds no page at this address. */
    private static void notThere(HttpServletResponse response) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentLength(0);
    }
}
