// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.console;

import fr.accueil.backend.account.AccountRecovery;
import fr.accueil.backend.account.RecoveryAnswer;
import fr.accueil.backend.account.RecoveryParts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The database itself: that of a stopped server, or PostgreSQL, which others may use meanwhile. */
final class StoppedServer {

    /** Of H2: another process has the file. */
    private static final int ALREADY_OPEN = 90020;

    private static final int NOT_FOUND = 90146;

    private final String url;
    private final String user;
    private final String password;
    private final Clock clock;

    private StoppedServer(String url, String user, String password, Clock clock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.clock = clock;
    }

    static StoppedServer of(Path data, Map<String, String> environment, Clock clock) {
        String embedded = "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("accueil")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";
        String given = environment.getOrDefault("ACCUEIL_DB_URL", "");
        return new StoppedServer(
                given.isBlank() ? embedded : given,
                environment.getOrDefault("ACCUEIL_DB_USER", "accueil"),
                environment.getOrDefault("ACCUEIL_DB_PASSWORD", ""),
                clock);
    }

    /** @return empty when a running server has the database for itself */
    Optional<RecoveryAnswer> recover(Optional<String> login, String hash) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return Optional.of(recover(connection, login, hash));
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN) {
                return Optional.empty();
            }
            throw new CannotRecover(
                    e.getErrorCode() == NOT_FOUND
                            ? "There is no database at " + url.replaceFirst(";.*", "")
                                    + ": name its folder in ACCUEIL_DATA, or start the server once."
                            : "The database cannot be opened: "
                                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private RecoveryAnswer recover(Connection connection, Optional<String> login, String hash) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.registerBean(DataSource.class, () -> source);
            parts.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
            parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
            parts.registerBean(Clock.class, () -> clock);
            parts.register(RecoveryParts.class);
            parts.refresh();
            return parts.getBean(AccountRecovery.class).recover(login, hash);
        } catch (BadSqlGrammarException e) {
            throw new CannotRecover("The database is of another version: start this version of the server once.");
        } catch (DataAccessException e) {
            throw new CannotRecover("The database does not answer as it should; nothing was changed.");
        }
    }
}
