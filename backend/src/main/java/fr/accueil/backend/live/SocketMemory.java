// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Small buffers for many sockets. With Tomcat's defaults an open one takes 72 KB, almost all of it buffers for long
 * messages that no client sends: screens and phones only listen, and longer texts go out in several frames.
 */
@Component
class SocketMemory implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BUFFER = "1024";

    SocketMemory() {
        // Read once, when the first socket is opened.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BUFFER);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addInitializers(context -> {
            context.setInitParameter("org.apache.tomcat.websocket.textBufferSize", BUFFER);
            context.setInitParameter("org.apache.tomcat.websocket.binaryBufferSize", "256");
        });
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", "2048");
            connector.setProperty("socket.appWriteBufSize", "2048");
        });
    }
}
