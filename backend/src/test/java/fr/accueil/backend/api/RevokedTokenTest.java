// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.TokenScope;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.token.TokenAnswer;
import fr.accueil.backend.security.token.TokenCommands;
import fr.accueil.backend.security.token.TokenRequest;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.ServerTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RevokedTokenTest extends ServerTest {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    @Autowired
    private TokenCommands commands;

    @AfterEach
    void the_site_has_no_tokens() {
        jdbc.update("delete from api_token");
    }

    private TokenAnswer.Created made(String name, TokenScope scope) {
        return (TokenAnswer.Created)
                commands.create(ADMIN, new TokenRequest(name, scope, Optional.of("nantes"), Optional.empty()));
    }

    private void endsNow(String token) {
        jdbc.update(
                "update api_token set expires_at = ? where token_hash = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                Digest.of(token));
    }

    @Test
    void a_token_that_is_revoked_or_over_is_as_one_that_never_was() {
        TokenAnswer.Created revoked = made("one", TokenScope.FULL);
        String over = made("two", TokenScope.FULL).value();
        api.as(revoked.value()).get("/api/v1/sites").is(200);
        api.as(over).get("/api/v1/sites").is(200);

        commands.revoke(ADMIN, revoked.token().id());
        endsNow(over);

        String never = api.as("acc_" + "A".repeat(40))
                .get("/api/v1/sites")
                .isProblem(401, "unauthorized")
                .text();
        assertThat(api.as(revoked.value()).get("/api/v1/sites").is(401).text()).isEqualTo(never);
        assertThat(api.as(over).get("/api/v1/sites").is(401).text()).isEqualTo(never);
    }

    @Test
    void an_open_feed_of_a_revoked_token_ends_within_seconds_and_no_other_does() {
        TokenAnswer.Created revoked = made("revoked", TokenScope.FEED);
        String over = made("over", TokenScope.FEED).value();
        String kept = made("kept", TokenScope.FEED).value();
        try (FeedReader first = FeedReader.open(server(), "", revoked.value());
                FeedReader second = FeedReader.open(server(), "", over);
                FeedReader third = FeedReader.open(server(), "", kept);
                FeedReader stranger = FeedReader.open(server(), "");
                FeedReader allRights = FeedReader.open(server(), "", TOKEN)) {
            first.hello();
            second.hello();
            third.hello();

            commands.revoke(ADMIN, revoked.token().id());
            endsNow(over);

            await().atMost(Duration.ofSeconds(20)).until(() -> first.isClosed() && second.isClosed());
            api.issue("ACC-INFO");
            for (FeedReader open : java.util.List.of(third, stranger, allRights)) {
                open.untilSeq(api.seq());
            }
            assertThat(first.seqs()).isEmpty();
        }
    }
}
