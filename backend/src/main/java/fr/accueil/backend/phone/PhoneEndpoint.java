// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.SocketLine;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The socket of a phone's page. It reads nothing: {@link PhoneTokenFilter} has checked the token. */
@Component
class PhoneEndpoint extends Endpoint {

    private static final String PHONE = "phone";
    private static final String HUB = "hub";

    private final PhoneAdapter adapter;
    private final PhoneHubs hubs;

    PhoneEndpoint(PhoneAdapter adapter, PhoneHubs hubs) {
        this.adapter = adapter;
        this.hubs = hubs;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxIdleTimeout(0);
        SocketLine.boundSending(session);
        session.addMessageHandler(String.class, text -> {});
        // Known from the filter: no call here waits for the database.
        adapter.known(session.getPathParameters().getOrDefault("token", ""))
                .ifPresentOrElse(known -> join(session, known), () -> refuse(session));
    }

    private void join(Session session, KnownTokens.Known known) {
        PhoneLine phone = new PhoneLine(session, known.ticket());
        hubs.of(known.site()).ifPresent(hub -> {
            session.getUserProperties().put(PHONE, phone);
            session.getUserProperties().put(HUB, hub);
            hub.join(phone);
        });
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        leave(session);
    }

    @Override
    public void onError(Session session, Throwable cause) {
        leave(session);
    }

    private static void leave(Session session) {
        if (session.getUserProperties().get(PHONE) instanceof PhoneLine phone
                && session.getUserProperties().get(HUB) instanceof PhoneHub hub) {
            hub.leave(phone);
        }
    }

    private static void refuse(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
