// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** An arriving body. It ends once: complete, refused, or given up. */
final class BodyReading implements ReadListener, AsyncListener {

    private static final int PIECE = 8 * 1024;

    private final AsyncContext later;
    private final IncompleteBodies bodies;
    private final IncompleteBodies.Sender sender;
    private final ArrivingBody body;
    private final long since;
    private final Consumer<BodyReading> forget;
    private final AtomicBoolean over = new AtomicBoolean();

    BodyReading(
            AsyncContext later,
            IncompleteBodies bodies,
            IncompleteBodies.Sender sender,
            ArrivingBody body,
            long since,
            Consumer<BodyReading> forget) {
        this.later = later;
        this.bodies = bodies;
        this.sender = sender;
        this.body = body;
        this.since = since;
        this.forget = forget;
    }

    /** @param now in nanoseconds of the ticker */
    boolean isLate(long now) {
        return now - since >= BodyReadings.allowed(body.length()).toNanos();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) later.getRequest();
    }

    /** @throws IOException when the body is malformed, or the sender has gone: the container then reports an error */
    @Override
    public void onDataAvailable() throws IOException {
        ServletInputStream input = request().getInputStream();
        byte[] piece = new byte[PIECE];
        while (!over.get() && input.isReady()) {
            int read = input.read(piece);
            if (read < 0) {
                return;
            }
            body.add(piece, read).ifPresent(this::end);
            if (over.get()) {
                // The thread that ended it may have checked for a file before there was one.
                body.drop();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        if (body.isRefused()) {
            end(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isFirst()) {
            BodyFilter.hold(request(), body.whole());
            later.dispatch();
        }
    }

    /** The answer is sent in the container's dispatch: sent here, it would become a server error. */
    @Override
    public void onError(Throwable cause) {}

    @Override
    public void onError(AsyncEvent event) {
        end(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Also for a request that did not reach the application, because its caller left. */
    @Override
    public void onComplete(AsyncEvent event) {
        body.drop();
    }

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
            body.drop();
            RefusedBody.send(request(), (HttpServletResponse) later.getResponse(), status);
            later.complete();
        }
    }

    private boolean isFirst() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        forget.accept(this);
        bodies.end(sender, body.held());
        return true;
    }
}
