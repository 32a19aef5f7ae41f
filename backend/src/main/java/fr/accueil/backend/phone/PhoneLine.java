// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.SocketLine;
import fr.accueil.display.FollowedTicket;
import jakarta.websocket.Session;
import java.util.UUID;

/** One phone that follows a ticket, and what it was told last. */
final class PhoneLine {

    /** A phone this far behind sleeps: it comes back and reads its ticket anew. */
    private static final int MOST_PENDING = 50;

    private final SocketLine line;
    private final UUID ticket;
    private FollowedTicket told;

    PhoneLine(Session session, PhoneHouse.Followed followed) {
        this.line = new SocketLine(session, MOST_PENDING, "come back");
        this.ticket = followed.id();
        this.told = followed.ticket();
    }

    UUID ticket() {
        return ticket;
    }

    /** Tells the whole ticket; what is older than the last word is not said. */
    synchronized void tell(FollowedTicket now, String text) {
        if (now.seq() >= told.seq()) {
            told = now;
            line.send(text);
        }
    }

    /** Tells how many are before a ticket that waits, when that has changed. */
    synchronized void tellPlace(int ahead, long seq) {
        if (told.state() == FollowedTicket.State.WAITING && seq > told.seq() && told.ahead() != ahead) {
            told = told.behind(ahead, seq);
            line.send("{\"seq\":" + seq + ",\"ahead\":" + ahead + "}");
        }
    }

    void end() {
        line.end();
    }

    void ping() {
        line.send("{}");
    }
}
