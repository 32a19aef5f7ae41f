// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One body on its way. It ends once: whole, refused, or given up. */
final class BodyReading implements ReadListener {

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

    @Override
    public void onDataAvailable() {
        try {
            read();
        } catch (IOException e) {
            // Badly made, or its sender has gone.
            end(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void read() throws IOException {
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

    @Override
    public void onError(Throwable cause) {
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
