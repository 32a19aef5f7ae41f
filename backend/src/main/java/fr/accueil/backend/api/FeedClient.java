// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.SocketLine;
import jakarta.websocket.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One open feed: events that happen before the hello is sent follow the hello, once. */
final class FeedClient {

    /** A client this far behind is closed: it reconnects with the last number it received and misses nothing. */
    private static final int MOST_PENDING = 20_000;

    private final SocketLine line;
    private final Optional<String> queue;
    private final FeedAudience audience;
    private final Optional<String> token;
    /** Events that happen before the hello is made. */
    private @Nullable ArrayDeque<Frame> gathered = new ArrayDeque<>(2);
    /** Events up to this number are in the hello. */
    private long sent = -1;

    /** A text and the number of its event. */
    private record Frame(long seq, String text) {}

    /** @param token the id of the token that it shows, if it can be revoked */
    FeedClient(Session session, Optional<String> queue, FeedAudience audience, Optional<String> token) {
        this.line = new SocketLine(session, MOST_PENDING, "come back with after=");
        this.queue = queue;
        this.audience = audience;
        this.token = token;
    }

    /** Closes the connection: the client reconnects with the last number that it received. */
    void end() {
        line.end();
    }

    boolean accepts(FeedFrame.Event event) {
        return queue.map(event::concerns).orElse(true);
    }

    Optional<String> token() {
        return token;
    }

    FeedAudience audience() {
        return audience;
    }

    Optional<String> queue() {
        return queue;
    }

    /** Sends these first, then the events collected meanwhile that follow the event {@code sent}. */
    synchronized void start(List<String> first, long sent) {
        this.sent = sent;
        List<String> texts = new ArrayList<>(first);
        if (gathered != null) {
            gathered.stream()
                    .filter(frame -> frame.seq() > sent)
                    .map(Frame::text)
                    .forEach(texts::add);
        }
        gathered = null;
        line.sendFirst(texts);
    }

    synchronized void send(long seq, String text) {
        if (seq <= sent) {
            return;
        }
        if (gathered != null) {
            gathered.add(new Frame(seq, text));
        } else {
            line.send(text);
        }
    }
}
