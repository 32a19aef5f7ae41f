// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What providers have signed of the sign-ins that are open, to be shown to them at the end. */
@Component
class IdTokens {

    private static final int LONGEST = 8_000;

    private final JdbcTemplate jdbc;

    IdTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param token longer ones are not kept: the person then signs out here alone */
    record Kept(String provider, String token) {

        /** It holds a token. */
        @Override
        public String toString() {
            return "Kept[" + provider + "]";
        }
    }

    /** @param signIn its id */
    void keep(String signIn, Kept kept) {
        if (kept.token().length() <= LONGEST) {
            jdbc.update(
                    "insert into sign_in_provider (token_hash, provider, id_token) values (?, ?, ?)",
                    signIn,
                    kept.provider(),
                    kept.token());
        }
    }

    Optional<Kept> find(String signIn) {
        return jdbc
                .query(
                        "select provider, id_token from sign_in_provider where token_hash = ?",
                        (row, number) -> new Kept(row.getString(1), row.getString(2)),
                        signIn)
                .stream()
                .findFirst();
    }
}
