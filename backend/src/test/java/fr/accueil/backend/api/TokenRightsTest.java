// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenRightsTest extends ServerTest {

    private static final String A1 = SITE + "/counters/A1";
    private static final String ISSUE = "{\"service\":\"ACC-INFO\"}";

    @Test
    void without_a_valid_token_no_call_is_answered() {
        String id = api.issue("ACC-INFO").path("id").asString();
        long before = api.seq();
        for (HttpApiClient stranger :
                List.of(api.withoutToken(), api.as("wrong"), api.as(""), api.as("x".repeat(4000)))) {
            stranger.get("/api/v1/sites").isProblem(401, "unauthorized");
            stranger.get("/api/v1/tickets/" + id).isProblem(401, "unauthorized");
            stranger.delete("/api/v1/tickets/" + id).isProblem(401, "unauthorized");
            stranger.post(TICKETS, ISSUE).isProblem(401, "unauthorized");
            stranger.put(A1, "{\"state\":\"OPEN\"}").isProblem(401, "unauthorized");
            stranger.get("/api/v1/none").isProblem(401, "unauthorized");
        }
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void only_the_bearer_scheme_is_a_token() {
        for (String header : List.of("Basic " + TOKEN, TOKEN, "Bearer" + TOKEN)) {
            api.withoutToken()
                    .send(
                            "GET",
                            "/api/v1/sites",
                            java.net.http.HttpRequest.BodyPublishers.noBody(),
                            "Authorization",
                            header)
                    .isProblem(401, "unauthorized");
        }
    }

    @Test
    void the_description_needs_no_token() {
        api.withoutToken().get("/api/v1/openapi.json").is(200);
    }

    @Test
    void a_token_of_another_site_reads_and_changes_nothing_here() {
        String id = api.issue("ACC-INFO").path("id").asString();
        api.open("A1");
        long before = api.seq();
        HttpApiClient stranger = api.as(tokenElsewhere());
        assertThat(stranger.get("/api/v1/sites").is(200).json().size()).isZero();
        for (String call : List.of("services", "queue", "counters")) {
            stranger.get(SITE + "/" + call).isProblem(403, "forbidden");
        }
        stranger.get("/api/v1/tickets/" + id).isProblem(403, "forbidden");
        stranger.delete("/api/v1/tickets/" + id).isProblem(403, "forbidden");
        stranger.post(TICKETS, ISSUE).isProblem(403, "forbidden");
        stranger.post(TICKETS, ISSUE, "Idempotency-Key", "stranger").isProblem(403, "forbidden");
        stranger.put(A1, "{\"state\":\"CLOSED\"}").isProblem(403, "forbidden");
        stranger.at("A1", "call-next").isProblem(403, "forbidden");
        assertThat(api.seq()).isEqualTo(before);
    }

    private String tokenElsewhere() {
        if (jdbc.queryForObject("select count(*) from site where code = 'ailleurs'", Integer.class) == 0) {
            jdbc.update("insert into site (code) values ('ailleurs')");
        }
        return tokenOfRole("stranger", Role.ADMIN, Optional.of("ailleurs"));
    }

    @Test
    void a_kiosks_token_gives_tickets_and_does_nothing_else() {
        HttpApiClient kiosk = api.as(tokenOfRole("kiosk", Role.KIOSK, Optional.of("nantes")));
        String id = kiosk.issue("ACC-INFO").path("id").asString();
        kiosk.get("/api/v1/tickets/" + id).is(200);
        long before = api.seq();
        kiosk.delete("/api/v1/tickets/" + id).isProblem(403, "forbidden");
        kiosk.get(SITE + "/counters").isProblem(403, "forbidden");
        kiosk.put(A1, "{\"state\":\"OPEN\"}").isProblem(403, "forbidden");
        kiosk.at("A1", "call-next").isProblem(403, "forbidden");
        kiosk.at("A1", "call-next", "", "Idempotency-Key", "kiosk").isProblem(403, "forbidden");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void a_kiosks_token_with_too_many_requests_has_to_wait_and_may_repeat_its_key() {
        HttpApiClient kiosk = api.as(tokenOfRole("jammed", Role.KIOSK, Optional.of("nantes")));
        // A demonstration allows sixty in a minute; the clock runs meanwhile.
        int given = 0;
        while (given < 500 && kiosk.post(TICKETS, ISSUE).status() == 201) {
            given++;
        }
        assertThat(given).isBetween(60, 499);
        kiosk.post(TICKETS, ISSUE, "Idempotency-Key", "jam").isProblem(429, "too-many-requests");
        assertThat(api.post(TICKETS, ISSUE).status()).as("all rights").isEqualTo(201);
        assertThat(jdbc.queryForObject("select count(*) from answered where id like '%/jam'", Integer.class))
                .isZero();
    }

    @Test
    void a_token_is_kept_only_as_its_hash() {
        String token = tokenOfRole("printer", Role.KIOSK, Optional.empty());
        assertThat(jdbc.queryForList("select * from api_token").toString()).doesNotContain(token, TOKEN);
        api.as(token).get("/api/v1/sites").is(200);
    }
}
