// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts on their way through one socket, one after the other; a slow line delays nobody else, and a stuck one is closed. */
public final class SocketLine {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    private final Session session;
    private final String farewell;
    private final ArrayDeque<String> pending = new ArrayDeque<>(2);
    private int most;
    private boolean sending;
    private boolean tooSlow;

    /**
     * @param most texts that may wait to be sent before the line counts as stuck
     * @param farewell what a stuck line is told, for its programmer
     */
    public SocketLine(Session session, int most, String farewell) {
        this.session = session;
        this.most = most;
        this.farewell = farewell;
    }

    public void send(String text) {
        synchronized (this) {
            if (tooSlow) {
                return;
            }
            pending.add(text);
        }
        pump();
    }

    /** Sends a greeting, as long as it may be: it makes no line slow. */
    public void greet(List<String> texts) {
        synchronized (this) {
            pending.addAll(texts);
            most += texts.size();
        }
        pump();
    }

    /** Ends the line: whoever is at its other end comes back, or finds out why not. */
    public void end() {
        Thread.startVirtualThread(this::close);
    }

    private void pump() {
        while (true) {
            Optional<String> text = takeTurn();
            if (text.isEmpty()) {
                return;
            }
            Sending now = new Sending();
            try {
                session.getAsyncRemote().sendText(text.get(), now::sent);
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

    /** One text on its way: sent at once by the pumping thread's own call, or later by the container's thread. */
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
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, farewell));
        } catch (IOException e) {
            LOG.debug("a line was gone already", e);
        }
    }
}
