// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.SocketLine;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * The socket of the feed. It reads nothing: what a client sends is dropped, and too much of it closes the connection.
 */
@Component
class FeedEndpoint extends Endpoint {

    private static final String CLIENT = "client";
    private static final int LISTENS_TO = 1024;

    private final Feeds feeds;

    FeedEndpoint(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        session.setMaxTextMessageBufferSize(LISTENS_TO);
        session.setMaxBinaryMessageBufferSize(LISTENS_TO);
        session.setMaxIdleTimeout(0);
        SocketLine.boundSending(session);
        session.addMessageHandler(String.class, text -> {});
        Optional<FeedHub> hub = hub(session);
        if (hub.isEmpty()) {
            refuse(session, "unknown-site");
            return;
        }
        // The filter has checked it, but this does not rely on that.
        Optional<String> after = parameter(session, "after");
        if (!after.map(FeedEndpoint::isNumber).orElse(true)) {
            refuse(session, "bad-after");
            return;
        }
        FeedClient client = new FeedClient(
                session, parameter(session, "queue"), FeedSocket.audience(session), FeedSocket.token(session));
        session.getUserProperties().put(CLIENT, client);
        hub.get().join(client, after.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        leave(session);
    }

    @Override
    public void onError(Session session, Throwable cause) {
        leave(session);
    }

    private void leave(Session session) {
        if (session.getUserProperties().get(CLIENT) instanceof FeedClient client) {
            hub(session).ifPresent(hub -> hub.leave(client));
        }
    }

    private Optional<FeedHub> hub(Session session) {
        return Optional.ofNullable(session.getPathParameters().get("site")).flatMap(feeds::of);
    }

    private static Optional<String> parameter(Session session, String name) {
        Map<String, List<String>> parameters = session.getRequestParameterMap();
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isEmpty());
    }

    /** Whether a text is the number of an event. */
    static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static void refuse(Session session, String reason) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, reason));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
