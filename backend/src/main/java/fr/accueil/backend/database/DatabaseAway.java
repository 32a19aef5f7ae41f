// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** No connection can be had: the database does not answer, or too many wait for it. */
public final class DatabaseAway extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1L;
    private static final String CONNECTION_FAILURE = "08";
    /** Ended by an administrator, ended by a crash, not yet started. */
    private static final String SHUTDOWN = "57P";

    DatabaseAway(String reason) {
        super(reason, "08001");
    }

    /** Whether a failure came from a missing or lost connection. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql instanceof SQLTransientConnectionException || isFailure(sql))) {
                return true;
            }
            depth++;
        }
        return false;
    }

    static boolean isFailure(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION_FAILURE) || state.startsWith(SHUTDOWN));
    }
}
