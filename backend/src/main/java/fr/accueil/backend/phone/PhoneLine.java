// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.SocketLine;
import fr.accueil.display.phone.FollowedTicket;
import jakarta.websocket.Session;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One phone that follows a ticket, and what it was told last. */
final class PhoneLine {

    /** A phone this far behind sleeps: it comes back and reads its ticket anew. */
    private static final int MOST_PENDING = 50;

    private final SocketLine line;
    private final UUID ticket;
    private @Nullable FollowedTicket told;

    PhoneLine(Session session, UUID ticket) {
        this.line = new SocketLine(session, MOST_PENDING, "come back");
        this.ticket = ticket;
    }

    UUID ticket() {
        return ticket;
    }

    /** Tells the whole ticket; what is older than the last word is not said. */
    synchronized void tell(FollowedTicket now, String text) {
        if (told == null || now.seq() >= told.seq()) {
            told = now;
            line.send(text);
        }
    }

    /** Tells how many are before a ticket that waits and how long it will, when that has changed. */
    synchronized void tellPlace(int ahead, Optional<FollowedTicket.Wait> announced, long seq) {
        if (told == null) {
            return;
        }
        boolean news = told.ahead() != ahead || !told.announced().equals(announced);
        if (told.state() == FollowedTicket.State.WAITING && seq >= told.seq() && news) {
            told = told.behind(ahead, announced, seq);
            line.send("{\"seq\":" + seq + ",\"ahead\":" + ahead + ",\"wait\":" + json(announced) + "}");
        }
    }

    private static String json(Optional<FollowedTicket.Wait> announced) {
        return announced
                .map(it -> "{\"from\":" + it.from() + ",\"to\":" + it.to() + ",\"atMost\":" + it.atMost() + "}")
                .orElse("null");
    }

    void end() {
        line.end();
    }

    void ping() {
        line.send("{}");
    }
}
