// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.key.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that are open, for all nodes. A sign-in opens screens as long as it has its row and its account is enabled and
 * unchanged: else neither its cookie nor a session that began with it is worth anything. Of the token only the hash is kept.
 */
@Component
public class SignIns {

    /** How long a sign-in lasts: longer than a shift. */
    public static final Duration LASTS = Retention.SIGN_INS.time();

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final int LENGTH = 40;
    private static final Pattern FORM = Pattern.compile("[A-Z2-9]{40}");

    private static final String OPEN = " from sign_in s join account a on a.login = s.account and a.epoch = s.epoch"
            + " where a.disabled = false and s.expires_at > ?";

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

    /**
     * Opens a sign-in of an account and gives its token, once.
     *
     * @param epoch of the account when the password was checked: if it was changed since, the sign-in is not open
     */
    public String begin(String account, int epoch, ClientMachine from) {
        String token = Digest.secret(LENGTH);
        Instant now = clock.instant();
        jdbc.update(
                "insert into sign_in (token_hash, account, epoch, created_at, last_seen_at, expires_at, browser, platform)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id(token),
                account,
                epoch,
                utc(now),
                utc(now),
                utc(now.plus(LASTS)),
                from.browser().name(),
                from.platform().name());
        return token;
    }

    /** The open sign-in of a token, of any length and content. */
    public Optional<Open> find(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        return jdbc
                .query(
                        "select s.token_hash, s.account" + OPEN + " and s.token_hash = ?",
                        (row, number) -> new Open(row.getString(1), row.getString(2)),
                        utc(clock.instant()),
                        id(token))
                .stream()
                .findFirst();
    }

    /** Whether a sign-in is still open, which its owner uses now. */
    public boolean isOpen(String id) {
        Instant now = clock.instant();
        List<Instant> seen = jdbc.query(
                "select coalesce(s.last_seen_at, s.created_at)" + OPEN + " and s.token_hash = ?",
                (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant(),
                utc(now),
                id);
        seen.stream()
                .filter(at -> !at.plus(SEEN_EVERY).isAfter(now))
                .forEach(at -> jdbc.update("update sign_in set last_seen_at = ? where token_hash = ?", utc(now), id));
        return !seen.isEmpty();
    }

    /** Those of some sign-ins that are still open. */
    public Set<String> stillOpen(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Object[] values = new Object[ids.size() + 1];
        values[0] = utc(clock.instant());
        int i = 1;
        for (String id : ids) {
            values[i++] = id;
        }
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        return new HashSet<>(jdbc.queryForList(
                "select s.token_hash" + OPEN + " and s.token_hash in (" + marks + ")", String.class, values));
    }

    /** The open sign-ins of an account, the newest first. */
    public List<OpenSignIn> of(String account) {
        return jdbc.query(
                "select s.token_hash, s.created_at, coalesce(s.last_seen_at, s.created_at), s.browser, s.platform"
                        + OPEN + " and s.account = ? order by s.created_at desc, s.token_hash",
                (row, number) -> new OpenSignIn(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        new ClientMachine(
                                ClientMachine.Browser.valueOf(row.getString(4)),
                                ClientMachine.Platform.valueOf(row.getString(5)))),
                utc(clock.instant()),
                account);
    }

    /** How many sign-ins are open, by account; none for those that have none. */
    public Map<String, Integer> countOpen() {
        Map<String, Integer> open = new HashMap<>();
        jdbc.query(
                "select s.account, count(*)" + OPEN + " group by s.account",
                row -> {
                    open.put(row.getString(1), row.getInt(2));
                },
                utc(clock.instant()));
        return open;
    }

    /** Its owner signs out. */
    public void end(String id) {
        jdbc.update("delete from sign_in where token_hash = ?", id);
    }

    /**
     * A person ends one of their own.
     *
     * @return whether it was theirs, and there
     */
    public boolean end(String account, String id) {
        return jdbc.update("delete from sign_in where token_hash = ? and account = ?", id, account) > 0;
    }

    /**
     * A person ends all of their own but one.
     *
     * @return how many
     */
    public int endOthers(String account, String kept) {
        return jdbc.update("delete from sign_in where account = ? and token_hash <> ?", account, kept);
    }

    /**
     * Ends all sign-ins of an account, wherever they are open: when it is closed, or its password changes.
     *
     * @return how many
     */
    public int endAll(String account) {
        return jdbc.update("delete from sign_in where account = ?", account);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
