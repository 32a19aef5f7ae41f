// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.key.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that are open, for all nodes. A sign-in opens screens as long as it has its row: without it neither its cookie
 * nor a session that began with it is worth anything. Of the token only the hash is kept.
 */
@Component
public class SignIns {

    /** How long a sign-in lasts: longer than a shift. */
    public static final Duration LASTS = Retention.SIGN_INS.time();

    private static final int LENGTH = 40;
    private static final Pattern FORM = Pattern.compile("[A-Z2-9]{40}");

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SignIns(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An open sign-in: by its id sessions refer to it. */
    public record Open(String id, String account) {}

    /** The id of the sign-in that a token stands for. */
    public static String id(String token) {
        return Digest.of(token);
    }

    /** Opens a sign-in of an account and gives its token, once. */
    public String begin(String account) {
        String token = Digest.secret(LENGTH);
        Instant now = clock.instant();
        jdbc.update(
                "insert into sign_in (token_hash, account, created_at, expires_at) values (?, ?, ?, ?)",
                id(token),
                account,
                utc(now),
                utc(now.plus(LASTS)));
        return token;
    }

    /** The open sign-in of a token, of any length and content. */
    public Optional<Open> find(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc
                .query(
                        "select token_hash, account from sign_in where token_hash = ? and expires_at > ?",
                        (row, number) -> new Open(row.getString(1), row.getString(2)),
                        id(token),
                        utc(clock.instant()))
                .stream()
                .findFirst();
    }

    /** Whether a sign-in is still open. */
    public boolean isOpen(String id) {
        Integer open = jdbc.queryForObject(
                "select count(*) from sign_in where token_hash = ? and expires_at > ?",
                Integer.class,
                id,
                utc(clock.instant()));
        return open != null && open > 0;
    }

    /** Its owner signs out. */
    public void end(String id) {
        jdbc.update("delete from sign_in where token_hash = ?", id);
    }

    /** Ends all sign-ins of an account, wherever they are open: when it is closed, or its password changes. */
    public void endAll(String account) {
        jdbc.update("delete from sign_in where account = ?", account);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
