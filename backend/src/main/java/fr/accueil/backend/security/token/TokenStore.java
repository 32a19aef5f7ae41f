// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.TokenScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of tokens. Every look-up reads the database, so that a revoked token is void on all nodes at once. */
@Component
class TokenStore {

    private static final String COLUMNS =
            "select token_hash, name, role, scope, site, created_at, created_by, expires_at, used_at from api_token";

    private final JdbcTemplate jdbc;

    TokenStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredToken> find(String hash) {
        return jdbc.query(COLUMNS + " where token_hash = ?", TokenStore::read, hash).stream()
                .findFirst();
    }

    /** In no order. */
    List<StoredToken> all() {
        return jdbc.query(COLUMNS, TokenStore::read);
    }

    /** Which of these tokens are there and not over. */
    Set<String> valid(Collection<String> hashes, Instant now) {
        Set<String> valid = new TreeSet<>();
        for (String hash : hashes) {
            find(hash).filter(token -> !token.isOver(now)).ifPresent(token -> valid.add(token.id()));
        }
        return valid;
    }

    int count() {
        Integer rows = jdbc.queryForObject("select count(*) from api_token", Integer.class);
        return rows == null ? 0 : rows;
    }

    /** Also whether an older token, which has no key, is called so. */
    boolean isTaken(String name) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from api_token where name_key = ? or name_key is null and lower(name) = ?",
                Integer.class,
                key(name),
                key(name));
        return rows != null && rows > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another of the same name was stored meanwhile */
    void add(StoredToken token, TokenScope scope) {
        jdbc.update(
                "insert into api_token (token_hash, name, name_key, scope, site, created_at, created_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                token.id(),
                token.name(),
                key(token.name()),
                scope.name(),
                token.site().orElse(null),
                token.createdAt().map(TokenStore::utc).orElse(null),
                token.createdBy().orElse(null),
                token.expires().map(TokenStore::utc).orElse(null));
    }

    /** Whether it was there. */
    boolean remove(String hash) {
        return jdbc.update("delete from api_token where token_hash = ?", hash) > 0;
    }

    int removeOver(Instant before, int most) {
        return jdbc.update(
                "delete from api_token where token_hash in (select token_hash from api_token where expires_at < ?"
                        + " fetch first " + most + " rows only)",
                utc(before));
    }

    void used(String hash, Instant at) {
        jdbc.update(
                "update api_token set used_at = ? where token_hash = ? and (used_at is null or used_at < ?)",
                utc(at),
                hash,
                utc(at));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static StoredToken read(ResultSet row, int number) throws SQLException {
        String scope = row.getString("scope");
        return new StoredToken(
                row.getString("token_hash"),
                row.getString("name"),
                scope == null
                        ? new StoredToken.Right.OfRole(Role.valueOf(row.getString("role")))
                        : new StoredToken.Right.OfScope(TokenScope.valueOf(scope)),
                Optional.ofNullable(row.getString("site")),
                instant(row, "created_at"),
                Optional.ofNullable(row.getString("created_by")),
                instant(row, "expires_at"),
                instant(row, "used_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
