// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.configuration.DatabaseSettings;
import fr.accueil.backend.start.ProcessEnd;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The embedded database closes itself when a write fails (a full disk, a lost disk), and this process
 * cannot open it again: the process ends, and is restarted.
 */
@Component
class ClosedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedDatabase.class);

    private final DataSource database;
    private final ProcessEnd end;
    private final boolean embedded;

    ClosedDatabase(DataSource database, ProcessEnd end, DatabaseSettings settings) {
        this.database = database;
        this.end = end;
        this.embedded = settings.url().startsWith("jdbc:h2:");
    }

    /** Reads, which needs no disk; a database that has closed itself refuses that as well. */
    @Scheduled(fixedDelayString = "PT1S")
    void check() {
        if (!embedded) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1 from site_log where site = ''");
        } catch (SQLException e) {
            if (isClosed(e)) {
                LOG.error(
                        "The embedded database has closed itself, as it does when its disk is full or fails. This process"
                                + " ends with exit code {} and must be restarted: free some space. ({})",
                        ProcessEnd.RESTART,
                        e.getMessage());
                end.restart();
            }
        }
    }

    private static boolean isClosed(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException
                    || cause instanceof SQLException sql && isClosed(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(int code) {
        return code == ErrorCode.DATABASE_IS_CLOSED || code == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN;
    }
}
