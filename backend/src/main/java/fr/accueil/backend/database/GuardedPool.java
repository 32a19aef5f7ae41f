// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool: refuses at once while the database is away, and limits the public to its share. */
final class GuardedPool extends DelegatingDataSource {

    private final DatabaseWatch watch;
    private final PublicShare share;

    GuardedPool(DataSource pool, DatabaseWatch watch, PublicShare share) {
        super(pool);
        this.watch = watch;
        this.share = share;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isAway()) {
            throw new DatabaseAway("the database does not answer");
        }
        return share.lend(this::pooled);
    }

    private Connection pooled() throws SQLException {
        try {
            Connection connection = obtainTargetDataSource().getConnection();
            watch.lent(connection);
            return connection;
        } catch (SQLTransientConnectionException e) {
            watch.suspect();
            throw e;
        }
    }
}
