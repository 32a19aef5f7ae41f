// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database itself: that of a stopped server, or PostgreSQL, which others may use meanwhile. */
public final class StoppedServer {

    /** Of H2: another process has the file. */
    private static final int ALREADY_OPEN = 90020;

    private static final int NOT_FOUND = 90146;

    private final String url;
    private final String user;
    private final String password;

    private StoppedServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The folder of the data, as the settings name it. */
    public static Path data(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("ACCUEIL_DATA", "./data"));
    }

    public static StoppedServer of(Map<String, String> environment) {
        String embedded = "jdbc:h2:file:"
                + data(environment).toAbsolutePath().normalize().resolve("accueil")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";
        String given = environment.getOrDefault("ACCUEIL_DB_URL", "");
        return new StoppedServer(
                given.isBlank() ? embedded : given,
                environment.getOrDefault("ACCUEIL_DB_USER", "accueil"),
                environment.getOrDefault("ACCUEIL_DB_PASSWORD", ""));
    }

    /**
     * Works on the database over one connection.
     *
     * @return empty when a running server has the database for itself
     * @throws CannotBeDone when it cannot be opened, or is of another version
     */
    public <T> Optional<T> with(Function<DataSource, T> work) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return Optional.of(work(new SingleConnectionDataSource(connection, true), work));
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN) {
                return Optional.empty();
            }
            throw new CannotBeDone(
                    e.getErrorCode() == NOT_FOUND
                            ? "There is no database at " + url.replaceFirst(";.*", "")
                                    + ": name its folder in ACCUEIL_DATA, or start the server once."
                            : "The database cannot be opened: "
                                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static <T> T work(DataSource source, Function<DataSource, T> work) {
        try {
            return work.apply(source);
        } catch (InvalidDataAccessResourceUsageException e) {
            throw ofAnotherVersion();
        } catch (DataAccessException e) {
            throw new CannotBeDone("The database does not answer as it should; nothing was changed.");
        }
    }

    /** Tables are not as this version has them. */
    public static CannotBeDone ofAnotherVersion() {
        return new CannotBeDone("The database is of another version: start this version of the server once.");
    }
}
