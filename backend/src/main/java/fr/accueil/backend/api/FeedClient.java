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
    private final ArrayDeque<Frame> pending = new ArrayDeque<>();
    /** Until the hello is made, events only gather. */
    private boolean greeting = true;

    private boolean sending;
    private boolean tooSlow;
    /** Events up to this number are in the greeting. */
    private long told = -1;
    /** What may be pending: a long greeting does not make a client slow. */
    private int most = MOST_PENDING;

    /** A text and the number of its event. */
    private record Frame(long seq, String text) {}

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

    /** Sends these first, then whatever gathered meanwhile and came after the event {@code told}. */
    void greet(Iterable<String> first, long told) {
        synchronized (this) {
            this.told = told;
            ArrayDeque<Frame> gathered = new ArrayDeque<>(pending);
            pending.clear();
            first.forEach(text -> pending.add(new Frame(told, text)));
            gathered.stream().filter(frame -> frame.seq() > told).forEach(pending::add);
            most = MOST_PENDING + pending.size();
            greeting = false;
        }
        pump();
    }

    void send(long seq, String text) {
        synchronized (this) {
            if (tooSlow || seq <= told) {
                return;
            }
            pending.add(new Frame(seq, text));
            if (greeting) {
                return;
            }
        }
        pump();
    }

    private void pump() {
        while (true) {
            Optional<Frame> frame = takeTurn();
            if (frame.isEmpty()) {
                return;
            }
            Sending now = new Sending();
            try {
                session.getAsyncRemote().sendText(frame.get().text(), now::sent);
            } catch (RuntimeException e) {
                close();
                return;
            }
            if (!now.wasSentAtOnce()) {
                return;
            }
        }
    }

    private synchronized Optional<Frame> takeTurn() {
        if (pending.size() > most) {
            tooSlow = true;
            pending.clear();
            // Saying goodbye to a stuck line takes long: not on the thread that tells everybody the news.
            Thread.startVirtualThread(this::close);
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
