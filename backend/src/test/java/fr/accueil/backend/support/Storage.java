// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.backend.security.ChosenSite;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.entry.RefusedActions;
import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.time.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The part of the application that keeps tickets, without screens, API or web server, on five sites. Not a {@code
 * Configuration}: the product's own scan must not find it.
 */
@AutoConfigurationPackage(basePackages = "fr.accueil.backend")
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "fr\\.accueil\\.backend\\.account\\.(console|page|mail)\\..*"),
        value = {
            "fr.accueil.backend.account",
            "fr.accueil.backend.site",
            "fr.accueil.backend.sitechange",
            "fr.accueil.backend.ticket",
            "fr.accueil.backend.idempotency",
            "fr.accueil.backend.live",
            "fr.accueil.backend.configuration",
            "fr.accueil.backend.database",
            "fr.accueil.backend.appointment",
            "fr.accueil.backend.audit",
            "fr.accueil.backend.device",
            "fr.accueil.backend.security.signin",
            "fr.accueil.backend.security.token",
            "fr.accueil.backend.retention",
            "fr.accueil.backend.erasure",
            "fr.accueil.backend.kiosksession",
            "fr.accueil.backend.reception",
            "fr.accueil.backend.waiting",
            "fr.accueil.backend.survey",
            "fr.accueil.backend.statistics"
        })
@Import({
    ChosenSite.class,
    CurrentActor.class,
    CurrentSite.class,
    Demonstration.class,
    RefusedActions.class,
    ServerKey.class
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class Storage {

    private static final Map<String, String> SITES = Map.of(
            "nantes",
            "office-hours.yaml",
            "salle",
            "salle.yaml",
            "guyane",
            "guyane.yaml",
            "reunion",
            "reunion.yaml",
            "workshop",
            "workshop.yaml");

    private static final String FIRST_VERSION = """
            insert into site_version (site, number, base, state, valid_from, made_at, made_by, reason, applied_at,
                applied_seq, definition)
            select ?, 1, 0, 'APPLIED', current_timestamp, current_timestamp, '', '', current_timestamp, 0, ?
            where not exists (select 1 from site_version where site = ?)""";

    /** One node on a database. */
    static ConfigurableApplicationContext start(Database database) {
        return start(database, database.url());
    }

    static ConfigurableApplicationContext start(Database database, String url) {
        return new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=",
                        "--accueil.data=target/data-" + System.getProperty("accueil.tests-process", "0"),
                        "--accueil.waits-patience=1m");
    }

    @Bean
    HandClock clock() {
        return new HandClock(Instant.parse("2029-12-31T08:00:00Z"));
    }

    @Bean
    Ticker ticker(HandClock clock) {
        return clock.ticker();
    }

    @Bean
    FlywayMigrationStrategy scriptsThenSites() {
        return flyway -> {
            flyway.migrate();
            JdbcTemplate jdbc = new JdbcTemplate(flyway.getConfiguration().getDataSource());
            SITES.forEach((code, file) -> addOnce(jdbc, code, file));
        };
    }

    private static void addOnce(JdbcTemplate jdbc, String code, String file) {
        jdbc.update(
                "insert into site (code) select ? where not exists (select 1 from site where code = ?)", code, code);
        jdbc.update(FIRST_VERSION, code, text(file), code);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("sites/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
