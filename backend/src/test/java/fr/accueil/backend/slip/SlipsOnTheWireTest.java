// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The addresses of slips and printers, behind the security filters of the server. */
class SlipsOnTheWireTest extends ServerTest {

    @Test
    void the_holder_of_a_ticket_sees_its_slip_without_any_session() throws IOException {
        String follow = api.issue("ACC-INFO").path("follow").asString();
        String slip = slip(follow);

        HttpApiClient.Reply reply = api.withoutToken().get(slip).is(200);
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.header("Content-Type")).contains("image/png");
        assertThat(reply.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(QrReader.read(ImageIO.read(URI.create(server() + slip).toURL())))
                .isEqualTo(server() + follow);
    }

    @Test
    void a_slip_of_yesterday_and_one_that_never_was_look_the_same() {
        String follow = api.issue("ACC-INFO").path("follow").asString();
        jdbc.update(
                "update ticket set service_day = date '2020-01-03', number = 'OLD' || issued_seq where token = ?",
                follow.substring(3));

        for (String path : List.of(slip(follow), "/slip/unknown.png", "/slip/%3Cscript%3E.png")) {
            api.withoutToken().get(path).is(404).betraysNothing();
        }
    }

    @Test
    void an_unknown_printer_is_refused_without_a_session() {
        for (String path : List.of("/print/nantes/borne-1", "/print/x/y?key=z&mac=%zz".replace("%zz", "1"))) {
            HttpApiClient.Reply reply = api.withoutToken()
                    .post(path, "{\"statusCode\":\"200%20OK\"}")
                    .is(401);
            assertThat(reply.header("Set-Cookie")).isEmpty();
            assertThat(reply.text()).isEmpty();
            api.withoutToken().get(path).is(401);
            api.withoutToken().delete(path).is(401);
        }
    }

    private static String slip(String follow) {
        return follow.replaceFirst("^/t/", "/slip/") + ".png";
    }
}
