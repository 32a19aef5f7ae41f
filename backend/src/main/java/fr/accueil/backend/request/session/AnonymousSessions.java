// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the sessions of unidentified callers: they are few, and last minutes. */
public final class AnonymousSessions {

    private static final String SLOT = AnonymousSessions.class.getName();
    private static final String KNOWN = SLOT + ".known";

    /** An open page sends requests more often than this. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final Duration IDLE_OF_KNOWN = Duration.ofHours(12);

    private final Map<Origin, Integer> most = new EnumMap<>(Origin.class);
    /** Guarded by this: the oldest first. */
    private final Map<Origin, ArrayDeque<SessionPlace>> open = new EnumMap<>(Origin.class);

    /** The origin of a session. */
    enum Origin {
        /** The screens: sessions beyond the bound are refused. */
        SCREEN,
        /** A phone with the code of a display. */
        HALL,
        /** The sign-in of staff and devices: no caller is refused, the oldest session ends instead. */
        ENTRANCE
    }

    public AnonymousSessions(int mostOfScreens) {
        most.put(Origin.SCREEN, mostOfScreens);
        most.put(Origin.HALL, mostOfScreens);
        most.put(Origin.ENTRANCE, mostOfScreens);
        for (Origin origin : Origin.values()) {
            open.put(origin, new ArrayDeque<>());
        }
    }

    static boolean isOfKnownCaller(HttpSession session) {
        try {
            return session.getAttribute(KNOWN) != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /**
     * Makes a session for an unknown caller.
     *
     * @throws TooManySessions when the maximum is reached
     */
    HttpSession begin(Origin origin, Supplier<HttpSession> maker) {
        SessionPlace place = new SessionPlace(this, origin);
        reserve(place).ifPresent(SessionPlace::end);
        try {
            HttpSession session = maker.get();
            place.use(session);
            session.setMaxInactiveInterval((int) IDLE.toSeconds());
            session.setAttribute(SLOT, place);
            return session;
        } catch (RuntimeException e) {
            release(place);
            throw e;
        }
    }

    /** Records that the caller of a session is now identified. */
    static void know(HttpSession session) {
        try {
            if (session.getAttribute(KNOWN) == null) {
                session.setMaxInactiveInterval((int) IDLE_OF_KNOWN.toSeconds());
                session.setAttribute(KNOWN, true);
                session.removeAttribute(SLOT);
            }
        } catch (IllegalStateException e) {
            // It ended a moment ago.
        }
    }

    /** Limits the sessions that begin at an origin from now on. */
    synchronized void allow(Origin origin, int sessions) {
        most.put(origin, sessions);
    }

    /** Takes a place; returns the session that must end for it. */
    private synchronized Optional<SessionPlace> reserve(SessionPlace place) {
        ArrayDeque<SessionPlace> slots = open.getOrDefault(place.origin(), new ArrayDeque<>());
        Optional<SessionPlace> oldest = Optional.empty();
        if (slots.size() >= most.getOrDefault(place.origin(), 0)) {
            if (place.origin() != Origin.ENTRANCE) {
                throw new TooManySessions();
            }
            oldest = Optional.ofNullable(slots.poll());
        }
        slots.add(place);
        return oldest;
    }

    synchronized void release(SessionPlace place) {
        open.getOrDefault(place.origin(), new ArrayDeque<>()).remove(place);
    }

    synchronized int size(Origin origin) {
        return open.getOrDefault(origin, new ArrayDeque<>()).size();
    }
}
