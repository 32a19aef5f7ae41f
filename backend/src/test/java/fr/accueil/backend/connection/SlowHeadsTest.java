// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.ServerThreads;
import fr.accueil.backend.support.SlowBodies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers whose request line and headers come one byte at a time and never end. */
class SlowHeadsTest extends ServerTest {

    private static final List<String> BEGINNINGS = List.of("", "GET /pul", "GET /pulse HTTP/1.1\r\nX-Long: 1", "\r\n");

    @Test
    void heads_that_never_end_hold_no_worker_and_are_closed() throws IOException {
        List<SlowBodies> crowd = new ArrayList<>();
        try {
            for (String beginning : BEGINNINGS) {
                crowd.add(SlowBodies.heads(port(), 50, address(31), beginning));
            }
            api.withoutToken().get("/pulse").is(200);
            assertThat(ServerThreads.waitingIn("read"))
                    .as("workers that wait for a head")
                    .isZero();

            assertThat(crowd).allMatch(SlowBodies::areClosed);
        } finally {
            crowd.forEach(SlowBodies::close);
        }
    }

    @Test
    void a_second_head_on_a_connection_has_the_same_time_as_the_first() throws IOException {
        try (SlowBodies slow = SlowBodies.heads(
                port(),
                3,
                address(32),
                "GET /pulse HTTP/1.1\r\nHost: localhost\r\n\r\nGET /pulse HTTP/1.1\r\nX-Long: ")) {
            assertThat(slow.answers()).containsOnly(200);
            assertThat(slow.areClosed()).isTrue();
        }
    }

    @Test
    void a_head_in_two_pieces_is_answered_and_its_connection_stays_open() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            for (int i = 0; i < 3; i++) {
                send(socket, "HEAD /pulse HT");
                send(socket, "TP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
                assertThat(socket.getInputStream().skip(socket.getInputStream().available()))
                        .isNotNegative();
            }
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }
}
