// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.retention.RetentionTable;
import fr.accueil.manager.token.MadeToken;
import fr.accueil.manager.token.TokenList;
import fr.accueil.manager.token.WantedToken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of tokens and of retention, with what is behind them. */
class TokenAdapterTest extends ServerTest {

    @Autowired
    private TokenAdapter tokens;

    @Autowired
    private RetentionAdapter retention;

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
        jdbc.update("delete from api_token");
    }

    @Test
    void a_token_made_on_the_page_calls_the_api_is_seen_as_used_and_ends_with_a_press() {
        Acting.as("admin", Role.ADMIN);
        LocalDate day = tokens.tokens().today();
        for (TokenList.Scope scope : TokenList.Scope.values()) {
            MadeToken made =
                    tokens.create(new WantedToken("P " + scope, scope, Optional.of("nantes"), Optional.of(day)));
            assertThat(api.as(((MadeToken.Made) made).value())
                            .get("/api/v1/sites")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(tokens.tokens().tokens())
                .hasSameSizeAs(TokenList.Scope.values())
                .allSatisfy(token -> {
                    assertThat(token.name()).isEqualTo("P " + token.scope().orElseThrow());
                    assertThat(token.lastDay()).contains(day);
                    assertThat(token.createdBy()).contains("admin");
                    assertThat(token.site()).contains("Préfecture de la Loire-Atlantique");
                });
        tokens.tokens().tokens().forEach(token -> tokens.revoke(token.key()));
        assertThat(tokens.tokens().tokens()).isEmpty();
        assertThat(tokens.create(new WantedToken("", TokenList.Scope.FEED, Optional.empty(), Optional.empty())))
                .isEqualTo(new MadeToken.Refused(MadeToken.Fault.NAME_MISSING));
    }

    @Test
    void a_manager_sees_and_makes_no_token_but_sees_what_is_kept() {
        Acting.as("responsable", Role.MANAGER);
        assertThatThrownBy(() -> tokens.tokens()).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        tokens.create(new WantedToken("X", TokenList.Scope.FULL, Optional.empty(), Optional.empty())))
                .isInstanceOf(NotAllowedException.class);

        RetentionTable table = retention.table();

        assertThat(table.lines()).hasSameSizeAs(Retention.values());
        assertThat(kept(table, "ticket-notes")).isEqualTo(new RetentionTable.Kept(RetentionTable.Unit.DAYS, 0));
        assertThat(kept(table, "sign-ins")).isEqualTo(new RetentionTable.Kept(RetentionTable.Unit.HOURS, 12));
        assertThat(kept(table, "appointment-notices")).isEqualTo(new RetentionTable.Kept(RetentionTable.Unit.DAYS, 4));
        assertThat(kept(table, "slips")).isEqualTo(new RetentionTable.Kept(RetentionTable.Unit.MINUTES, 10));
        assertThat(kept(table, "audit-of-changes")).isEqualTo(new RetentionTable.Kept(RetentionTable.Unit.MONTHS, 36));
        assertThat(table.nextNight()).isAfter(table.now());
        assertThat(Arrays.stream(RetentionTable.Subject.values()))
                .allMatch(subject -> table.lines().stream().anyMatch(line -> line.subject() == subject));
    }

    private static RetentionTable.Kept kept(RetentionTable table, String key) {
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .kept();
    }
}
