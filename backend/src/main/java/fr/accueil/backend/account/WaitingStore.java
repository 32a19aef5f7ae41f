// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.key.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of people who wait for an account. */
@Component
class WaitingStore {

    private static final int ID_LENGTH = 20;
    private static final String ROWS =
            "select id, provider, issuer, subject, login, name, mail, first_at, last_at" + " from sign_on_waiting";

    private final JdbcTemplate jdbc;

    WaitingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who came first, first. */
    List<WaitingPerson> all() {
        return jdbc.query(ROWS + " order by first_at, id", (row, number) -> person(row));
    }

    Optional<WaitingPerson> find(String id) {
        return jdbc.query(ROWS + " where id = ?", (row, number) -> person(row), id).stream()
                .findFirst();
    }

    /**
     * Lets a person wait, or notes that they came again.
     *
     * @return false when {@link WaitingPerson#MOST} others wait already
     */
    boolean put(ProviderPerson person, AccountDraft draft, Instant now) {
        int there = jdbc.update(
                "update sign_on_waiting set last_at = ?, name = ?, mail = ? where issuer = ? and subject = ?",
                utc(now),
                draft.name(),
                mail(draft),
                person.issuer(),
                person.subject());
        if (there > 0) {
            return true;
        }
        Integer count = jdbc.queryForObject("select count(*) from sign_on_waiting", Integer.class);
        if (count == null || count >= WaitingPerson.MOST) {
            return false;
        }
        jdbc.update(
                "insert into sign_on_waiting (id, provider, issuer, subject, login, name, mail, first_at, last_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Digest.secret(ID_LENGTH),
                person.provider(),
                person.issuer(),
                person.subject(),
                draft.login(),
                draft.name(),
                mail(draft),
                utc(now),
                utc(now));
        return true;
    }

    /** @return whether they were there */
    boolean remove(String id) {
        return jdbc.update("delete from sign_on_waiting where id = ?", id) > 0;
    }

    void remove(ProviderPerson person) {
        jdbc.update("delete from sign_on_waiting where issuer = ? and subject = ?", person.issuer(), person.subject());
    }

    private static @Nullable String mail(AccountDraft draft) {
        return draft.mail().isEmpty() ? null : draft.mail();
    }

    private static WaitingPerson person(ResultSet row) throws SQLException {
        return new WaitingPerson(
                row.getString("id"),
                new ProviderPerson(row.getString("provider"), row.getString("issuer"), row.getString("subject")),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("mail")),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
