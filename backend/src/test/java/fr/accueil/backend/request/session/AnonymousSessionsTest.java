// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.Simultaneously;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Unidentified callers who keep no cookie. */
class AnonymousSessionsTest extends ServerTest {

    private static final String INIT = "/?v-r=init&location=&query=";

    @Autowired
    private AnonymousSessions sessions;

    @BeforeEach
    void few_sessions_are_allowed() {
        for (AnonymousSessions.Origin origin : AnonymousSessions.Origin.values()) {
            sessions.allow(origin, sessions.size(origin) + 40);
        }
    }

    @AfterEach
    void many_sessions_are_allowed() {
        for (AnonymousSessions.Origin origin : AnonymousSessions.Origin.values()) {
            sessions.allow(origin, 2_000);
        }
    }

    @Test
    void any_number_of_callers_without_a_cookie_leaves_room_for_staff() {
        Browser early = new Browser(server());
        early.signIn("agent", Demonstration.PASSWORD);
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        Simultaneously.act(20, i -> {
            for (int n = 0; n < 15; n++) {
                statuses.add(plain(INIT).status());
            }
            return i;
        });

        assertThat(statuses).containsOnly(200, 503);
        assertThat(statuses.stream().filter(status -> status == 200))
                .as("sessions, whatever comes at once")
                .hasSize(40);
        HttpApiClient.Reply refused = plain("/kiosk/borne-1").is(503);
        assertThat(refused.text())
                .contains("réessaie toute seule dans une minute", "tries again by itself in a minute", "хвилину");
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.header("Set-Cookie")).isEmpty();

        assertThat(early.draw("counter")).contains("counter/counter.js");
        Browser late = new Browser(server());
        assertThat(Browser.location(late.signIn("agent", Demonstration.PASSWORD)))
                .doesNotContain("wrong");
        assertThat(late.draw("counter")).contains("counter/counter.js");
        api.withoutToken().get("/actuator/health/readiness").is(200);
    }

    @Test
    void the_entrance_of_staff_refuses_no_caller() {
        List<Integer> statuses = Simultaneously.act(20, i -> {
            for (int n = 0; n < 10; n++) {
                plain("/counter");
                plain("/device");
            }
            return plain("/sign-in").status();
        });

        assertThat(statuses).containsOnly(200);
        assertThat(new Browser(server()).signIn("agent", Demonstration.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    private HttpApiClient.Reply plain(String path) {
        return api.withoutToken().send("GET", path, BodyPublishers.noBody());
    }
}
