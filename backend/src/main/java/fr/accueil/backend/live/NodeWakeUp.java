// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the nodes on a PostgreSQL that the log of a site has grown. */
public final class NodeWakeUp {

    static final String CHANNEL = "accueil_event";
    private static final String NOTIFY = "select pg_notify(?, ?)";

    private NodeWakeUp() {}

    static void notify(Connection connection, String site) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
            notify.setString(1, CHANNEL);
            notify.setString(2, site);
            notify.execute();
        }
    }

    /** For a program that is no node: wakes all nodes for some sites; does nothing on another database. */
    public static void wake(DataSource database, Collection<String> sites) {
        new JdbcTemplate(database).execute((Connection connection) -> {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                for (String site : sites) {
                    notify(connection, site);
                }
            }
            return true;
        });
    }
}
