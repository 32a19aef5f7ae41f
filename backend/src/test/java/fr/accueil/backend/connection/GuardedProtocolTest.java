// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container with twenty places for connections. */
class GuardedProtocolTest {

    private static final int PLACES = 20;
    private static final int WORKERS = 4;

    private final Tomcat tomcat = new Tomcat();
    private final OpenConnections connections = new OpenConnections(System::nanoTime, _ -> false, WORKERS);
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void start(@TempDir Path folder) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setSilent(true);
        Connector connector = new Connector(GuardedProtocol.class.getName());
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxConnections", String.valueOf(PLACES));
        ((GuardedProtocol) connector.getProtocolHandler()).guard(connections);
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "endless", new Endless());
        context.addServletMappingDecoded("/endless", "endless");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException, IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void an_address_that_opens_connections_without_end_leaves_places_to_the_others() throws IOException {
        for (int i = 0; i < PLACES * 2; i++) {
            open(51);
        }
        assertThat(answer(open(52))).as("another address").isEqualTo("HTTP/1.1 404");
        assertThat(connections.size()).isLessThan(PLACES);
    }

    @Test
    void places_are_given_back_by_connections_that_end_in_any_way() throws IOException {
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < PLACES / 2; i++) {
                Socket socket = open(51);
                if (i % 3 == 0) {
                    assertThat(answer(socket)).isEqualTo("HTTP/1.1 404");
                } else if (i % 3 == 1) {
                    socket.getOutputStream().write('G');
                    socket.setSoLinger(true, 0);
                }
                socket.close();
            }
            await().until(() -> connections.size() == 0 && connections.heads().size() == 0);
        }
        assertThat(answer(open(51))).isEqualTo("HTTP/1.1 404");
    }

    @Test
    void of_four_callers_who_read_nothing_two_are_ended_before_the_container_ends_them() throws IOException {
        for (int i = 0; i < WORKERS; i++) {
            open(53 + i)
                    .getOutputStream()
                    .write("GET /endless HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        await().until(() -> ended.get() >= WORKERS / 2);
        assertThat(connections.readers().size()).isLessThanOrEqualTo(WORKERS / 2);
    }

    /** Writes until its reader is ended. */
    private final class Endless extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] piece = new byte[64 * 1024];
            try {
                while (connections.size() > 0) {
                    response.getOutputStream().write(piece);
                }
            } finally {
                ended.incrementAndGet();
            }
        }
    }

    private Socket open(int last) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(),
                tomcat.getConnector().getLocalPort(),
                InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}),
                0);
        socket.setSoTimeout(20_000);
        sockets.add(socket);
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
}
