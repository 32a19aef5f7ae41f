// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open feed. Frames go out one after the other; a slow line delays nobody else, and a stuck one is closed. */
final class FeedClient {

    private static final Logger LOG = LoggerFactory.getLogger(FeedClient.class);
    /** A client this far behind is closed: it comes back with the number it saw last and misses nothing. */
    private static final int MOST_PENDING = 20_000;

    private final Session session;
    private final Optional<String> queue;
    private final ArrayDeque<String> pending = new ArrayDeque<>();
    /** Until the hello is made, events only gather. */
    private boolean greeting = true;

    private boolean sending;

    FeedClient(Session session, Optional<String> queue) {
        this.session = session;
        this.queue = queue;
    }

    boolean wants(FeedFrame.Event event) {
        return queue.map(event::concerns).orElse(true);
    }

    Optional<String> queue() {
        return queue;
    }

    /** Sends these first, then whatever gathered meanwhile. */
    void greet(Iterable<String> first) {
        ArrayDeque<String> gathered;
        synchronized (this) {
            gathered = new ArrayDeque<>(pending);
            pending.clear();
            first.forEach(pending::add);
            pending.addAll(gathered);
            greeting = false;
        }
        pump();
    }

    void send(String frame) {
        synchronized (this) {
            pending.add(frame);
            if (greeting) {
                return;
            }
        }
        pump();
    }

    private void pump() {
        while (true) {
            Optional<String> frame = takeTurn();
            if (frame.isEmpty()) {
                return;
            }
            Sending now = new Sending();
            try {
                session.getAsyncRemote().sendText(frame.get(), now::sent);
            } catch (RuntimeException e) {
                close();
                return;
            }
            if (!now.wasSentAtOnce()) {
                return;
            }
        }
    }

    private synchronized Optional<String> takeTurn() {
        if (pending.size() > MOST_PENDING) {
            close();
        }
        if (sending || pending.isEmpty()) {
            return Optional.empty();
        }
        sending = true;
        return Optional.of(pending.remove());
    }

    private synchronized void endTurn() {
        sending = false;
    }

    /** One frame on its way: sent at once by the pumping thread's own call, or later by the container's thread. */
    private final class Sending {

        private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STARTED);

        private enum Phase {
            STARTED,
            RETURNED,
            SENT
        }

        void sent(SendResult result) {
            if (!result.isOK()) {
                close();
                return;
            }
            endTurn();
            if (!phase.compareAndSet(Phase.STARTED, Phase.SENT)) {
                pump();
            }
        }

        boolean wasSentAtOnce() {
            return !phase.compareAndSet(Phase.STARTED, Phase.RETURNED);
        }
    }

    private void close() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "come back with after="));
        } catch (IOException e) {
            LOG.debug("a feed was gone already", e);
        }
    }
}
