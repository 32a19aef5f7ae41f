// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.SlowBodies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that come slowly, from callers without a sign-in. */
class SlowBodiesTest extends ServerTest {

    private static final int MANY = 200;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String SIZED = "Content-Length: 5000";

    private static final List<String> DOORS = List.of(
            "POST /t/answers HTTP/1.1\r\nContent-Type: application/json\r\n" + SIZED,
            "POST /t/answers HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
            "POST /sign-in HTTP/1.1\r\n" + FORM + SIZED,
            "POST /device HTTP/1.1\r\n" + FORM + SIZED,
            "POST /api/v1/sites/nantes/appointments/rdv-service-public HTTP/1.1\r\n" + SIZED,
            "POST /api/v1/sites/nantes/tickets HTTP/1.1\r\nAuthorization: Bearer made-up\r\n" + SIZED,
            "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nContent-Type: application/json\r\n" + SIZED,
            "GET /pulse HTTP/1.1\r\n" + SIZED);

    @Test
    void two_hundred_slow_bodies_at_any_address_delay_no_agent_and_are_closed() throws IOException {
        List<SlowBodies> crowd = new ArrayList<>();
        try {
            for (String door : DOORS) {
                crowd.add(SlowBodies.open(port(), MANY / DOORS.size(), address(7), door));
            }
            an_agent_goes_on();

            List<Integer> answers =
                    crowd.stream().flatMap(slow -> slow.answers().stream()).toList();
            assertThat(answers).contains(408, 429).containsOnly(408, 429);
            assertThat(answers.stream().filter(status -> status == 408))
                    .as("of one address")
                    .hasSize(128);
            assertThat(crowd).allMatch(SlowBodies::areClosed);
        } finally {
            crowd.forEach(SlowBodies::close);
        }
    }

    private void an_agent_goes_on() {
        api.withoutToken().get("/pulse").is(200);
        api.withoutToken().get("/actuator/health/readiness").is(200);
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
    }

    @Test
    void a_form_that_comes_in_two_pieces_is_read_as_a_whole() throws Exception {
        try (SlowBodies half =
                SlowBodies.open(port(), 1, address(9), "POST /device HTTP/1.1\r\n" + FORM + "Content-Length: 3")) {
            assertThat(half.answers()).as("no token of a form").containsExactly(403);
        }
        try (SlowBodies half = SlowBodies.open(
                port(),
                1,
                address(9),
                "POST /api/v1/sites/nantes/tickets HTTP/1.1\r\nAuthorization: Bearer " + TOKEN
                        + "\r\nContent-Type: application/json\r\nContent-Length: 3")) {
            assertThat(half.answers()).as("the number 111 is no ticket").containsExactly(400);
        }
    }

    @Test
    void a_body_that_is_badly_cut_is_the_mistake_of_its_sender() throws IOException {
        for (String head : List.of(DOORS.get(1), "POST /sign-in HTTP/1.1\r\n" + FORM + "Transfer-Encoding: chunked")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write((head + "\r\nHost: localhost\r\n\r\nnone\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .as("hung up on, or told")
                        .isIn("", "HTTP/1.1 400");
            }
        }
    }

    @Test
    void a_stranger_sends_no_large_file() throws IOException {
        String head =
                "POST /?v-r=upload HTTP/1.1\r\nContent-Type: application/octet-stream\r\nContent-Length: 60000000";
        try (SlowBodies slow = SlowBodies.open(port(), MANY, address(9), head)) {
            api.withoutToken().get("/pulse").is(200);

            assertThat(slow.answers()).containsOnly(413);
            assertThat(slow.areClosed()).isTrue();
        }
    }

    @Test
    void three_hundred_visitors_of_one_address_answer_the_survey_at_once() {
        List<Integer> answers = Simultaneously.act(
                300,
                i -> api.withoutToken()
                        .send("POST", "/t/answers", BodyPublishers.ofString("x".repeat(1 + i * 10)))
                        .status());

        assertThat(answers).containsOnly(400);
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }
}
