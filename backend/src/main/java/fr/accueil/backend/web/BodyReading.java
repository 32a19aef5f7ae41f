// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One body on its way. It ends once: whole, refused, or given up. */
final class BodyReading implements ReadListener, AsyncListener {

    private static final int PIECE = 2 * 1024;

    private final AsyncContext later;
    private final IncompleteBodies bodies;
    private final IncompleteBodies.Sender sender;
    private final long since;
    private final Consumer<BodyReading> forget;
    private final AtomicBoolean over = new AtomicBoolean();
    /** Touched by the container's threads only, one after the other. */
    private byte[] bytes = new byte[0];

    private int length;
    /** What is counted as held; read by whichever thread ends this. */
    private volatile int held;

    BodyReading(
            AsyncContext later,
            IncompleteBodies bodies,
            IncompleteBodies.Sender sender,
            long since,
            Consumer<BodyReading> forget) {
        this.later = later;
        this.bodies = bodies;
        this.sender = sender;
        this.since = since;
        this.forget = forget;
    }

    /** In nanoseconds of the ticker. */
    long since() {
        return since;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) later.getRequest();
    }

    /** @throws IOException when the body is badly made, or its sender has gone: the container then tells of an error */
    @Override
    public void onDataAvailable() throws IOException {
        ServletInputStream input = request().getInputStream();
        byte[] piece = new byte[PIECE];
        while (!over.get() && input.isReady()) {
            int read = input.read(piece);
            if (read < 0) {
                return;
            }
            keep(piece, read);
        }
    }

    /** Keeps one byte more than is taken, so that who checks the length sees it, and drops what comes after. */
    private void keep(byte[] piece, int read) {
        int kept = Math.min(read, BodyGate.MOST + 1 - length);
        if (length + kept > bytes.length) {
            int longer = Math.min(Math.max(bytes.length * 2, length + kept), BodyGate.MOST + 1);
            if (!bodies.hold(longer - bytes.length)) {
                end(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            held = longer;
            bytes = Arrays.copyOf(bytes, longer);
        }
        System.arraycopy(piece, 0, bytes, length, kept);
        length += kept;
    }

    @Override
    public void onAllDataRead() {
        if (length > BodyGate.MOST && !Paths.decoded(request()).startsWith("/api/")) {
            end(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isFirst()) {
            BodyGate.hold(request(), new HeldBody(Arrays.copyOf(bytes, length)));
            later.dispatch();
        }
    }

    /** The answer is given when the container asks for it: what is answered here it would make an error of the server. */
    @Override
    public void onError(Throwable cause) {}

    @Override
    public void onError(AsyncEvent event) {
        end(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}

    void refuse() {
        end(HttpServletResponse.SC_BAD_REQUEST);
    }

    void giveUp() {
        end(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    private void end(int status) {
        if (isFirst()) {
            Refused.send(request(), (HttpServletResponse) later.getResponse(), status);
            later.complete();
        }
    }

    private boolean isFirst() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        forget.accept(this);
        bodies.end(sender, held);
        return true;
    }
}
