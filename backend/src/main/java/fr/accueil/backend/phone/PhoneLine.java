// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.SocketLine;
import fr.accueil.display.phone.FollowedTicket;
import jakarta.websocket.Session;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One phone that follows a ticket, and the last state it received. */
final class PhoneLine {

    /** A phone this far behind sleeps: it reconnects and reads its ticket again. */
    private static final int MOST_PENDING = 50;

    private final SocketLine line;
    private final UUID ticket;
    private @Nullable FollowedTicket sent;

    PhoneLine(Session session, UUID ticket) {
        this.line = new SocketLine(session, MOST_PENDING, "come back");
        this.ticket = ticket;
    }

    UUID ticket() {
        return ticket;
    }

    /** Sends the whole ticket; an older state than the last one is not sent. */
    synchronized void send(FollowedTicket now, String text) {
        if (sent == null || now.seq() >= sent.seq()) {
            sent = now;
            line.send(text);
        }
    }

    /** Sends the place and the wait estimate of a waiting ticket, when they have changed. */
    synchronized void sendPlace(int ahead, Optional<FollowedTicket.Wait> announced, long seq) {
        if (sent == null) {
            return;
        }
        boolean hasChanged = sent.ahead() != ahead || !sent.announced().equals(announced);
        if (sent.state() == FollowedTicket.State.WAITING && seq >= sent.seq() && hasChanged) {
            sent = sent.behind(ahead, announced, seq);
            line.send("{\"seq\":" + seq + ",\"ahead\":" + ahead + ",\"wait\":" + json(announced) + "}");
        }
    }

    private static String json(Optional<FollowedTicket.Wait> announced) {
        return announced
                .map(it -> "{\"from\":" + it.from() + ",\"to\":" + it.to() + ",\"atMost\":" + it.atMost() + "}")
                .orElse("null");
    }

    /** The ticket of a training is gone with it; a phone that has not been told its ticket yet asks again. */
    synchronized void endTraining() {
        if (sent == null) {
            line.end();
        } else if (sent.training()) {
            line.send("{\"gone\":true}");
        }
    }

    void end() {
        line.end();
    }

    void ping() {
        line.send("{}");
    }
}
