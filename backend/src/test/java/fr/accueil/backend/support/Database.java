// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The two databases that the server runs on; each is started once for all tests, with one node on it. */
public enum Database {
    H2("accueil") {
        @Override
        String newUrl() throws IOException {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "h2-");
            return "jdbc:h2:file:" + folder.toAbsolutePath()
                    + "/accueil;WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    POSTGRESQL("postgres") {
        @Override
        String newUrl() throws IOException {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        }
    };

    private final String user;
    private String url = "";
    private ConfigurableApplicationContext node;

    Database(String user) {
        this.user = user;
    }

    abstract String newUrl() throws IOException;

    String user() {
        return user;
    }

    synchronized String url() {
        if (url.isEmpty()) {
            try {
                url = newUrl();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return url;
    }

    synchronized ConfigurableApplicationContext node() {
        if (node == null) {
            node = Storage.start(this);
        }
        return node;
    }
}
