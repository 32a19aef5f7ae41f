// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.PlainSocket;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Permission;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Optional;

/** The address of the feed. The caller is known only during the handshake, and is stored with the connection. */
final class FeedSocket extends PlainSocket {

    private static final String READER = "reader";
    private static final String TOKEN = "token";

    private final CurrentActor actors;

    FeedSocket(String path, FeedEndpoint endpoint, CurrentActor actors) {
        super(path, endpoint);
        this.actors = actors;
    }

    /** Each connection has its own properties. */
    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        super.modifyHandshake(config, request, response);
        actors.find().ifPresent(actor -> config.getUserProperties().put(READER, actor));
        actors.token().ifPresent(token -> config.getUserProperties().put(TOKEN, token));
    }

    /** The id of the token that a client shows, if it can be revoked. */
    static Optional<String> token(Session session) {
        return Optional.ofNullable(session.getUserProperties().get(TOKEN)).map(String.class::cast);
    }

    /** Everything for a token of this site or of all sites, else what is public. */
    static FeedAudience audience(Session session) {
        String site = session.getPathParameters().getOrDefault("site", "");
        return Optional.ofNullable(session.getUserProperties().get(READER))
                .map(Actor.class::cast)
                .filter(actor -> actor.may(Permission.FOLLOW))
                .filter(actor -> actor.site().map(site::equals).orElse(true))
                .map(actor -> FeedAudience.SITE)
                .orElse(FeedAudience.PUBLIC);
    }
}
