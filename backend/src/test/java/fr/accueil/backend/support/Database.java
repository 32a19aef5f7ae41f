// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases that the server runs on; each is started once for all tests, with one node on it. */
public enum Database {
    H2("accueil") {
        @Override
        public String emptyUrl() throws IOException {
            return newUrl();
        }

        @Override
        String newUrl() throws IOException {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "h2-");
            return "jdbc:h2:file:" + folder.toAbsolutePath()
                    + "/accueil;WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    POSTGRESQL("postgres") {
        @Override
        public String emptyUrl() {
            String name = "empty_" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(new DriverManagerDataSource(url(), user(), "")).execute("create database " + name);
            return url().replaceFirst("/postgres(?=\\?|$)", "/" + name);
        }

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

    /** A database of its own without any table. */
    public abstract String emptyUrl() throws IOException;

    public String user() {
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
