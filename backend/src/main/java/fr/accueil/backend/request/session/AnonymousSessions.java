// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the sessions of callers who have not said who they are: they are few, and live minutes. */
public final class AnonymousSessions {

    private static final String SLOT = AnonymousSessions.class.getName();
    private static final String KNOWN = SLOT + ".known";

    /** A page that is open asks more often than this. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final Duration IDLE_OF_KNOWN = Duration.ofHours(12);

    private final Map<Door, Integer> most = new EnumMap<>(Door.class);
    /** Guarded by this: the oldest first. */
    private final Map<Door, ArrayDeque<SessionPlace>> open = new EnumMap<>(Door.class);

    /** Through which a session begins. */
    enum Door {
        /** The screens: what comes beyond the bound is refused. */
        SCREEN,
        /** A phone that shows the code of a display. */
        HALL,
        /** Where staff and devices come in: nobody is refused, the oldest session ends instead. */
        ENTRANCE
    }

    public AnonymousSessions(int mostOfScreens) {
        most.put(Door.SCREEN, mostOfScreens);
        most.put(Door.HALL, mostOfScreens);
        most.put(Door.ENTRANCE, mostOfScreens);
        for (Door door : Door.values()) {
            open.put(door, new ArrayDeque<>());
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
     * Makes a session for a caller who is not known.
     *
     * @throws TooManySessions when there are as many as there may be
     */
    HttpSession begin(Door door, Supplier<HttpSession> maker) {
        SessionPlace place = new SessionPlace(this, door);
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

    /** Notes that the caller of a session is known now. */
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

    /** Bounds the sessions that begin at a door from now on. */
    synchronized void allow(Door door, int sessions) {
        most.put(door, sessions);
    }

    /** Takes a place; what has to end for it. */
    private synchronized Optional<SessionPlace> reserve(SessionPlace place) {
        ArrayDeque<SessionPlace> slots = open.getOrDefault(place.door(), new ArrayDeque<>());
        Optional<SessionPlace> oldest = Optional.empty();
        if (slots.size() >= most.getOrDefault(place.door(), 0)) {
            if (place.door() != Door.ENTRANCE) {
                throw new TooManySessions();
            }
            oldest = Optional.ofNullable(slots.poll());
        }
        slots.add(place);
        return oldest;
    }

    synchronized void release(SessionPlace place) {
        open.getOrDefault(place.door(), new ArrayDeque<>()).remove(place);
    }

    synchronized int size(Door door) {
        return open.getOrDefault(door, new ArrayDeque<>()).size();
    }
}
