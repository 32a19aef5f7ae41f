// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final int MOST = 50_000;

    private final KnownTokens tokens = new KnownTokens();
    private final KnownTokens.Known ticket =
            new KnownTokens.Known("nantes", LocalDate.parse("2030-01-01"), new UUID(0, 1));

    @Test
    void of_more_phones_than_any_day_has_those_that_ask_stay_known() {
        for (int i = 0; i < MOST; i++) {
            tokens.add("token " + i, ticket);
        }
        assertThat(tokens.find("token 0")).contains(ticket);

        tokens.add("one more", ticket);

        assertThat(tokens.find("token 0")).as("asked a moment ago").contains(ticket);
        assertThat(tokens.find("token 1")).as("not asked for the longest").isEmpty();
        assertThat(tokens.find("one more")).contains(ticket);
    }
}
