// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The sessions of this node that people began by signing in. One whose sign-in is open no more is ended within seconds,
 * also while its page only watches: a request would be refused, but what the server tells a page needs none.
 */
@Component
public class OpenSessions implements HttpSessionAttributeListener {

    /** Under this name a session keeps the id of its sign-in. */
    public static final String SIGN_IN = "accueil.sign-in";

    private static final int ASKED_AT_ONCE = 500;

    private final Map<HttpSession, String> sessions = new ConcurrentHashMap<>();
    private final Set<HttpSession> leaving = ConcurrentHashMap.newKeySet();
    private final SignIns signIns;

    OpenSessions(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        note(event);
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getName().equals(SIGN_IN)) {
            forget(event.getSession());
        }
    }

    /** In place of the value of the event, which is the former one. */
    private void note(HttpSessionBindingEvent event) {
        if (event.getName().equals(SIGN_IN)) {
            sessions.put(event.getSession(), String.valueOf(event.getSession().getAttribute(SIGN_IN)));
        }
    }

    /** How many there are. */
    public int count() {
        return sessions.size();
    }

    /** Ends the sessions whose sign-in was ended, on any node. */
    @Scheduled(fixedDelayString = "PT2S")
    void sweep() {
        List<Map.Entry<HttpSession, String>> all = new ArrayList<>(sessions.entrySet());
        try {
            for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
                sweep(all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE)));
            }
        } catch (DataAccessException | TransactionException e) {
            // Without the database the screens can do nothing anyway; it is asked again.
        }
    }

    private void sweep(List<Map.Entry<HttpSession, String>> some) {
        Set<String> open =
                signIns.stillOpen(some.stream().map(Map.Entry::getValue).toList());
        some.stream().filter(one -> !open.contains(one.getValue())).forEach(one -> end(one.getKey()));
    }

    /** First its pages are told to load again, which leads to the sign-in; at the next time it ends whatever they did. */
    private void end(HttpSession session) {
        try {
            if (leaving.add(session)) {
                VaadinSession.getAllSessions(session).forEach(OpenSessions::leave);
            } else {
                forget(session);
                session.invalidate();
            }
        } catch (IllegalStateException e) {
            // It has ended by itself.
            forget(session);
        }
    }

    private static void leave(VaadinSession pages) {
        pages.access(() -> pages.getUIs().forEach(ui -> ui.getPage().reload()));
    }

    private void forget(HttpSession session) {
        sessions.remove(session);
        leaving.remove(session);
    }
}
