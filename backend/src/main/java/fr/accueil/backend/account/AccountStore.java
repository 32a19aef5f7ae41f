// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of accounts and of their roles. */
@Component
class AccountStore {

    /** In place of the site of a role at all of them. */
    static final String ALL_SITES = "*";

    private static final String ROWS = "select a.login, a.name, a.mail, a.disabled, a.epoch, a.password_hash,"
            + " a.one_time_until, a.one_time_used_at, a.last_sign_in_at, r.site, r.role, p.provider"
            + " from account a join account_role r on r.login = a.login"
            + " left join account_provider p on p.login = a.login";

    private final JdbcTemplate jdbc;

    AccountStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one change of accounts after the other happen, until the transaction ends. */
    void lock() {
        jdbc.queryForList("select id from account_lock where id = 1 for update");
    }

    Optional<Account> find(String login) {
        return read(ROWS + " where a.login = ? order by r.site", login).stream().findFirst();
    }

    /** The account of a person of a provider. */
    Optional<Account> find(ProviderPerson person) {
        return read(ROWS + " where p.issuer = ? and p.subject = ? order by r.site", person.issuer(), person.subject())
                .stream()
                .findFirst();
    }

    /** Binds an account to a person of a provider. */
    void bind(String login, ProviderPerson person) {
        jdbc.update(
                "insert into account_provider (login, provider, issuer, subject) values (?, ?, ?, ?)",
                login,
                person.provider(),
                person.issuer(),
                person.subject());
    }

    /** How many accounts are bound to people of providers. */
    long countBound() {
        return count("select count(*) from account_provider");
    }

    /** All, by their login. */
    List<Account> all() {
        return read(ROWS + " order by a.login, r.site");
    }

    boolean has(String login) {
        return count("select count(*) from account where login = ?", login) > 0;
    }

    long count() {
        return count("select count(*) from account");
    }

    /** The enabled accounts that have the role ADMIN at all sites and a password, which no provider can keep away. */
    long activeAdministrators() {
        return count("select count(*) from account a join account_role r on r.login = a.login"
                + " where a.disabled = false and r.role = 'ADMIN' and r.site = '*'"
                + " and not exists (select 1 from account_provider p where p.login = a.login)");
    }

    Optional<String> nameOf(String login) {
        return jdbc.queryForList("select name from account where login = ?", String.class, login).stream()
                .findFirst();
    }

    void add(String login, String name, Optional<String> mail, Grants grants, String hash, Instant now) {
        jdbc.update(
                "insert into account (login, name, mail, password_hash, created_at) values (?, ?, ?, ?, ?)",
                login,
                name,
                mail.orElse(null),
                hash,
                utc(now));
        addRoles(login, grants);
    }

    void change(String login, String name, Optional<String> mail, Grants grants) {
        jdbc.update("update account set name = ?, mail = ? where login = ?", name, mail.orElse(null), login);
        jdbc.update("delete from account_role where login = ?", login);
        addRoles(login, grants);
    }

    /** Ends what was begun with the account as it was. */
    void nextEpoch(String login) {
        jdbc.update("update account set epoch = epoch + 1 where login = ?", login);
    }

    void disable(String login, boolean disabled) {
        jdbc.update("update account set disabled = ? where login = ?", disabled, login);
    }

    void oneTime(String login, String hash, Instant until) {
        jdbc.update(
                "update account set password_hash = ?, one_time_until = ?, one_time_used_at = null where login = ?",
                hash,
                utc(until),
                login);
    }

    void ownPassword(String login, String hash, Instant now) {
        jdbc.update(
                "update account set password_hash = ?, one_time_until = null, one_time_used_at = null,"
                        + " password_changed_at = ? where login = ?",
                hash,
                utc(now),
                login);
    }

    /** Keeps the same password under a newer kind of hash, unless it was changed. */
    boolean upgrade(String login, String before, String hash) {
        return jdbc.update(
                        "update account set password_hash = ? where login = ? and password_hash = ?",
                        hash,
                        login,
                        before)
                > 0;
    }

    /** Notes a sign-in; false when the account was changed, or its one-time password used, since it was read. */
    boolean signedIn(String login, int epoch, Instant now) {
        return jdbc.update(
                        "update account set last_sign_in_at = ?, one_time_used_at = case when one_time_until is null"
                                + " then null else cast(? as timestamp(6) with time zone) end"
                                + " where login = ? and epoch = ? and disabled = false and one_time_used_at is null",
                        utc(now),
                        utc(now),
                        login,
                        epoch)
                > 0;
    }

    private void addRoles(String login, Grants grants) {
        String insert = "insert into account_role (login, site, role) values (?, ?, ?)";
        switch (grants) {
            case Grants.Everywhere(Role role) -> jdbc.update(insert, login, ALL_SITES, role.name());
            case Grants.AtSites(SortedMap<String, Role> roles) ->
                roles.forEach((site, role) -> jdbc.update(insert, login, site, role.name()));
        }
    }

    private List<Account> read(String query, Object... values) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        jdbc.query(
                query,
                row -> {
                    Account account = account(row);
                    accounts.merge(account.login(), account, AccountStore::joined);
                },
                values);
        return List.copyOf(accounts.values());
    }

    /** Two rows of one account, each with one role. */
    private static Account joined(Account one, Account other) {
        SortedMap<String, Role> roles = new TreeMap<>();
        for (Account each : List.of(one, other)) {
            if (each.grants() instanceof Grants.AtSites(SortedMap<String, Role> some)) {
                roles.putAll(some);
            } else {
                // A role at all sites stands alone; a row beside it gives nothing more.
                return each;
            }
        }
        return new Account(
                one.login(),
                one.name(),
                one.mail(),
                new Grants.AtSites(roles),
                one.disabled(),
                one.epoch(),
                one.password(),
                one.lastSignIn(),
                one.provider());
    }

    private static Account account(ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        String site = row.getString("site");
        return new Account(
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("mail")),
                site.equals(ALL_SITES) ? Grants.everywhere(role) : Grants.at(site, role),
                row.getBoolean("disabled"),
                row.getInt("epoch"),
                new Account.Password(
                        row.getString("password_hash"), at(row, "one_time_until"), at(row, "one_time_used_at")),
                at(row, "last_sign_in_at"),
                Optional.ofNullable(row.getString("provider")));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private long count(String query, Object... values) {
        Long count = jdbc.queryForObject(query, Long.class, values);
        return count == null ? 0 : count;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
