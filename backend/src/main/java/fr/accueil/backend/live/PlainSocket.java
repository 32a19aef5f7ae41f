// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import jakarta.websocket.Endpoint;
import jakarta.websocket.Extension;
import java.util.List;
import org.springframework.web.socket.server.standard.ServerEndpointRegistration;

/**
 * A socket without extensions: a deflater and an inflater for each of thousands of followers would take ten times the
 * memory of everything else, and the texts are short.
 */
public class PlainSocket extends ServerEndpointRegistration {

    public PlainSocket(String path, Endpoint endpoint) {
        super(path, endpoint);
    }

    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
        return List.of();
    }
}
