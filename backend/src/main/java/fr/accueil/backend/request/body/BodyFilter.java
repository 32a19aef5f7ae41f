// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.request.Connection;
import fr.accueil.backend.request.Paths;
import fr.accueil.backend.request.session.KnownCallers;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Lets a request pass when its body is complete: a slow body holds a few bytes of memory or a file, no thread,
 * and is given up at a deadline. Large files come from known callers only, a few at a time.
 */
public final class BodyFilter implements Filter {

    /** The limit of all addresses but those for files, in bytes. */
    static final int MOST = 64 * 1024;

    /** Large files handled at once. */
    private static final int MOST_FILES = 8;

    private static final String HELD = BodyFilter.class.getName();

    private final KnownCallers known;
    private final BodyReadings readings;
    private final Semaphore files = new Semaphore(MOST_FILES);

    public BodyFilter(KnownCallers known, BodyReadings readings) {
        this.known = known;
        this.readings = readings;
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        Optional<HeldBody> held = taken(request);
        if (held.isPresent()) {
            give(held.get(), request, response, chain);
        } else if (hasNoBody(request) || hasArrived(request)) {
            chain.doFilter(request, response);
        } else {
            read(request, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isKnown = known.has(request);
        BodyPolicy rule = BodyPolicy.of(request, isKnown);
        if (!isKnown && isFile(request) || rule.refuses(request.getContentLengthLong())) {
            RefusedBody.send(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            String network = ClientNetwork.of(request.getRemoteAddr()).name();
            readings.begin(request, response, new IncompleteBodies.Sender(network, isKnown), rule);
        }
    }

    /** A held body is given to the application once: later dispatches pass unchanged. */
    private static Optional<HeldBody> taken(HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof HeldBody held) {
            request.removeAttribute(HELD);
            return Optional.of(held);
        }
        return Optional.empty();
    }

    static void hold(HttpServletRequest request, HeldBody body) {
        request.setAttribute(HELD, body);
    }

    private static boolean hasNoBody(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
                || request.isAsyncStarted()
                || request.getDispatcherType() != jakarta.servlet.DispatcherType.REQUEST;
    }

    private static boolean hasArrived(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > 0 && length <= MOST && Connection.of(request).hasArrived(length);
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() > MOST
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getContentLengthLong() < 0 && Paths.decoded(request).endsWith("/appointments/import");
    }

    private void give(HeldBody body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (body) {
            if (!body.isFile()) {
                chain.doFilter(body.in(request), response);
            } else if (files.tryAcquire()) {
                try {
                    chain.doFilter(body.in(request), response);
                } finally {
                    files.release();
                }
            } else {
                RefusedBody.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }
}
