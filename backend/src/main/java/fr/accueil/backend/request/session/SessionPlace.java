// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.jspecify.annotations.Nullable;

/** The place of one anonymous session: it is released when the session ends or its caller is identified. */
final class SessionPlace implements HttpSessionBindingListener {

    private final AnonymousSessions sessions;
    private final AnonymousSessions.Origin origin;
    private volatile @Nullable HttpSession session;

    SessionPlace(AnonymousSessions sessions, AnonymousSessions.Origin origin) {
        this.sessions = sessions;
        this.origin = origin;
    }

    AnonymousSessions.Origin origin() {
        return origin;
    }

    void use(HttpSession made) {
        session = made;
    }

    void end() {
        HttpSession ending = session;
        if (ending != null) {
            try {
                ending.invalidate();
            } catch (IllegalStateException e) {
                // It ended by itself a moment ago.
            }
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.release(this);
    }
}
