// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to PostgreSQL outside the pool, for short statements: it fails within seconds when no server answers.
 */
public final class OwnConnection {

    /** In seconds, for each step: to connect, to sign in, and for the answer of a statement. */
    public static final int PATIENCE_S = 2;

    private static final Logger LOG = LoggerFactory.getLogger(OwnConnection.class);

    private OwnConnection() {}

    /** @param name under which the database lists it */
    public static Connection open(String url, @Nullable String user, @Nullable String password, String name)
            throws SQLException {
        String patience = String.valueOf(PATIENCE_S);
        Properties settings = new Properties();
        settings.setProperty("user", user == null ? "" : user);
        settings.setProperty("password", password == null ? "" : password);
        settings.setProperty("connectTimeout", patience);
        settings.setProperty("loginTimeout", patience);
        settings.setProperty("socketTimeout", patience);
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("ApplicationName", name);
        return DriverManager.getConnection(url, settings);
    }

    /** Closes it, whatever state it is in. */
    public static void close(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("a connection was gone already", e);
        }
    }
}
