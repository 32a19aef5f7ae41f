// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the database cannot be used at the start, and which setting or service to check. */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {

    private record Words(String sentence, String remedy) {}

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        SQLException last = last(cause);
        return (last instanceof JdbcException ? embedded(last) : postgres(last))
                .map(words -> new FailureAnalysis(words.sentence(), words.remedy(), last))
                .orElse(null);
    }

    /** The pool wraps what the driver said. */
    private static SQLException last(SQLException first) {
        SQLException last = first;
        for (Throwable cause = first.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException further) {
                last = further;
            }
        }
        return last;
    }

    private static Optional<Words> embedded(SQLException failure) {
        return Optional.ofNullable(
                switch (failure.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> locked();
                    case ErrorCode.WRONG_USER_OR_PASSWORD ->
                        new Words(
                                "The embedded database was made with another user or password.",
                                "Set ACCUEIL_DB_USER and ACCUEIL_DB_PASSWORD as at its first start, or leave both out if"
                                        + " they were not set then.");
                    case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                        new Words(
                                "The file of the embedded database cannot be read: it is damaged, or another version"
                                        + " of H2 wrote it.",
                                "Put a backup of accueil.mv.db in its place, or name another folder in ACCUEIL_DATA.");
                    case ErrorCode.DATABASE_IS_READ_ONLY,
                            ErrorCode.IO_EXCEPTION_1,
                            ErrorCode.IO_EXCEPTION_2,
                            ErrorCode.FILE_CREATION_FAILED_1 ->
                        new Words(
                                "The files of the embedded database cannot be read or written: " + line(failure),
                                "Look at the free space and the owner of the data folder, or name another one in"
                                        + " ACCUEIL_DATA.");
                    default -> null;
                });
    }

    private static Words locked() {
        return new Words(
                "The embedded database is used by another process: Accueil runs already in this data folder.",
                DataFolder.LOCKED_REMEDY);
    }

    private static Optional<Words> postgres(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || line(failure).contains("request timed out")) {
            return Optional.of(
                    new Words(
                            "PostgreSQL does not answer: " + line(failure),
                            "Start PostgreSQL, or mend host and port in ACCUEIL_DB_URL (jdbc:postgresql://host:5432/accueil)."));
        }
        return Optional.ofNullable(
                switch (state) {
                    case "28P01", "28000" ->
                        new Words(
                                "PostgreSQL refuses the user or the password: " + line(failure),
                                "Mend ACCUEIL_DB_USER and ACCUEIL_DB_PASSWORD, or let this user in by pg_hba.conf.");
                    case "3D000" ->
                        new Words(
                                "The database that ACCUEIL_DB_URL names does not exist: " + line(failure),
                                "Create it (createdb), or mend the name in ACCUEIL_DB_URL.");
                    case "42501" ->
                        new Words(
                                "The user of the database may not make tables in it: " + line(failure),
                                "Make ACCUEIL_DB_USER the owner of the database.");
                    case "53300", "57P03" ->
                        new Words(
                                "PostgreSQL takes no connection now: " + line(failure),
                                "Wait until it has started, or allow more connections (max_connections).");
                    default -> null;
                });
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
