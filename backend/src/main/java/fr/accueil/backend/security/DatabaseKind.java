// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.start.StartRefused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Whether a database is that of a demonstration, whose passwords are public, or of a real server. It is written down
 * before the first account is made, and never changes afterwards: a start as the other is refused.
 */
@Component
public class DatabaseKind {

    private static final String NAME = "database-kind";
    private static final String DEMONSTRATION = "demonstration";
    private static final String REAL = "real";

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final boolean hadAccounts;

    /** @throws StartRefused when this start is of the other kind than the database */
    DatabaseKind(JdbcTemplate jdbc, PasswordEncoder passwords, Demonstration demonstration) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        String asked = demonstration.isOn() ? DEMONSTRATION : REAL;
        this.hadAccounts = count("select count(*) from account") > 0;
        List<String> known = jdbc.queryForList("select text from setting where name = ?", String.class, NAME);
        // Without accounts nothing has been opened yet: a first start that failed may be followed by one of the other
        // kind.
        String kind = !hadAccounts ? asked : known.isEmpty() ? recognised() : known.getFirst();
        if (known.isEmpty()) {
            jdbc.update("insert into setting (name, text) values (?, ?)", NAME, kind);
        } else if (!known.getFirst().equals(kind)) {
            jdbc.update("update setting set text = ? where name = ?", kind, NAME);
        }
        if (!kind.equals(asked)) {
            throw demonstration.isOn() ? isReal() : isDemonstration();
        }
    }

    /** Whether there were accounts before this start. */
    public boolean hadAccounts() {
        return hadAccounts;
    }

    /**
     * Version 0.1.0 wrote nothing down. What makes its demonstrations dangerous are the passwords; simulated weeks alone do
     * not count, because it wrote them into a real database, too, that was once started as a demonstration.
     */
    private String recognised() {
        boolean open = Stream.concat(
                        Stream.of("admin"), Demonstration.PEOPLE.stream().map(Demonstration.Person::login))
                .flatMap(
                        login -> jdbc
                                .queryForList("select password_hash from account where login = ?", String.class, login)
                                .stream())
                .anyMatch(hash -> passwords.matches(Demonstration.PASSWORD, hash));
        return open ? DEMONSTRATION : REAL;
    }

    private long count(String query) {
        Long count = jdbc.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    private static StartRefused isDemonstration() {
        return new StartRefused(
                "This database is that of a demonstration: everybody knows the passwords of its accounts, and its tickets are"
                        + " invented. A real server does not start on it.",
                "Name another folder in ACCUEIL_DATA (or another database in ACCUEIL_DB_URL), or delete this one when"
                        + " nothing in it is needed; or go on with the demonstration by ACCUEIL_DEMO=true.");
    }

    private static StartRefused isReal() {
        return new StartRefused(
                "This database is that of a real server. A demonstration, which has kiosks without codes and accounts that"
                        + " everybody knows, does not start on it.",
                "Start the real server by ACCUEIL_DEMO=false, or name another folder in ACCUEIL_DATA (or another database in"
                        + " ACCUEIL_DB_URL) for the demonstration.");
    }
}
