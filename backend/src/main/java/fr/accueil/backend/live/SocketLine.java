// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.time.Ticker;
import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends texts through one socket, one after the other; a slow connection delays no other, and a stuck one is closed,
 * so that its client reconnects. Stuck: too many texts wait, or a text has had no answer from
 * the container for {@link #PATIENCE}. The next text, at the latest a ping, notices it.
 */
public final class SocketLine {

    /** Longer than any pause of a loaded machine. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    private final Session session;
    private final String closeReason;
    private final Ticker ticker;
    private final ArrayDeque<String> pending = new ArrayDeque<>(2);
    private int most;
    private boolean sending;
    private long sendingSince;
    private boolean over;

    /**
     * @param most texts that may wait before the connection counts as stuck
     * @param closeReason the reason sent to a stuck client, for its programmer
     */
    public SocketLine(Session session, int most, String closeReason) {
        this(session, most, closeReason, System::nanoTime);
    }

    SocketLine(Session session, int most, String closeReason, Ticker ticker) {
        this.session = session;
        this.most = most;
        this.closeReason = closeReason;
        this.ticker = ticker;
    }

    /** Lets the container give up a text by a timer of its own; else it waits for ever. */
    public static void boundSending(Session session) {
        session.getAsyncRemote().setSendTimeout(PATIENCE.toMillis());
    }

    public void send(String text) {
        synchronized (this) {
            if (over) {
                return;
            }
            pending.add(text);
        }
        pump();
    }

    /** Sends a first text of any length: it does not count as slow. */
    public void sendFirst(List<String> texts) {
        synchronized (this) {
            if (over) {
                return;
            }
            pending.addAll(texts);
            most += texts.size();
        }
        pump();
    }

    /** Closes the connection: its client reconnects, or learns the reason. */
    public void end() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            pending.clear();
        }
        // Closing a stuck connection takes long: not on the thread that serves all followers.
        Thread.startVirtualThread(this::close);
    }

    private void pump() {
        while (true) {
            Optional<String> text = takeTurn();
            if (text.isEmpty()) {
                return;
            }
            Sending now = new Sending();
            boolean went = false;
            try {
                session.getAsyncRemote().sendText(text.get(), now::sent);
                went = true;
            } catch (RuntimeException e) {
                LOG.debug("a line takes no more", e);
            } finally {
                if (!went) {
                    end();
                }
            }
            if (!went || !now.wasSentAtOnce()) {
                return;
            }
        }
    }

    private Optional<String> takeTurn() {
        boolean stuck;
        synchronized (this) {
            stuck = pending.size() > most || (sending && ticker.nanos() - sendingSince > PATIENCE.toNanos());
            if (!stuck) {
                if (over || sending || pending.isEmpty()) {
                    return Optional.empty();
                }
                sending = true;
                sendingSince = ticker.nanos();
                return Optional.of(pending.remove());
            }
        }
        end();
        return Optional.empty();
    }

    private synchronized void endTurn() {
        sending = false;
    }

    /** One text in transit: sent at once by the pumping thread's own call, or later by the container's thread. */
    private final class Sending {

        private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STARTED);
        private final AtomicBoolean answered = new AtomicBoolean();

        private enum Phase {
            STARTED,
            RETURNED,
            SENT
        }

        void sent(SendResult result) {
            // A second answer would end the turn of the next text.
            if (!answered.compareAndSet(false, true)) {
                return;
            }
            if (!result.isOK()) {
                end();
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
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, closeReason));
        } catch (IOException | RuntimeException e) {
            LOG.debug("a line was gone already", e);
        }
    }
}
