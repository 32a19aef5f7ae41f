// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses to read more of a body than any call needs. */
final class BodyLimit extends OncePerRequestFilter {

    /** How large a body may be, and the sentence for a larger one. */
    private enum Limit {
        CALL(64 * 1024, "is larger than 64 KiB"),
        FILE(10 * 1024 * 1024, "is larger than 10 MB: please send a shorter period");

        private final int most;
        private final String tooLarge;

        Limit(int most, String tooLarge) {
            this.most = most;
            this.tooLarge = tooLarge;
        }

        static Limit of(HttpServletRequest request) {
            return Paths.decoded(request).endsWith("/appointments/import") ? FILE : CALL;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Limit limit = Limit.of(request);
        if (request.getContentLengthLong() > limit.most) {
            ProblemSender.send(response, ProblemException.badField("body", limit.tooLarge));
        } else {
            chain.doFilter(new Limited(request, limit), response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final Limit limit;

        Limited(HttpServletRequest request, Limit limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), limit);
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final Limit limit;
        private int left;

        LimitedStream(ServletInputStream stream, Limit limit) {
            this.stream = stream;
            this.limit = limit;
            this.left = limit.most;
        }

        @Override
        public int read() throws IOException {
            return count(stream.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = stream.read(bytes, from, length);
            return count(read, read);
        }

        private int count(int result, int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw ProblemException.badField("body", limit.tooLarge);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
