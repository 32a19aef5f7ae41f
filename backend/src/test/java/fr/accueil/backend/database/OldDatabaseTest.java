// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of version 0.1.0 is opened by this version. */
class OldDatabaseTest {

    /** The last script before sites had versions. */
    private static final String OLD = "24";

    private static String kept(Database database) throws IOException {
        String url = database.emptyUrl();
        Flyway.configure()
                .dataSource(url, database.user(), "")
                .target(OLD)
                .load()
                .migrate();
        JdbcTemplate old = new JdbcTemplate(new DriverManagerDataSource(url, database.user(), ""));
        String text = new ClassPathResource("sites/workshop.yaml").getContentAsString(StandardCharsets.UTF_8);
        old.update(
                "insert into site (code, definition) values ('ancien', ?)",
                text.replace("code: workshop", "code: ancien").replace("[fr, en]", "[fr, en, ar]"));
        old.update("insert into site_words (site, language, definition) values ('ancien', 'ar', 'Bureau: مكتب')");
        old.update("insert into site_log (site, last_seq) values ('ancien', 7)");
        return url;
    }

    @ParameterizedTest
    @EnumSource
    void its_site_is_version_1_with_all_its_words_and_works_on(Database database) throws IOException {
        try (Hall.Node node = Hall.on(database, kept(database), "ancien")) {
            Hall hall = node.hall();
            Site site = hall.site;
            assertThat(site.service("BUR").orElseThrow().label().in(Locale.of("ar")))
                    .isEqualTo("مكتب");

            SiteVersion first =
                    hall.bean(SiteVersions.class).findInForce("ancien").orElseThrow();
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.applied()).isEqualTo(Optional.of(new SiteVersion.Applied(Instant.EPOCH, 0)));

            assertThat(hall.issue("ORD").number()).isEqualTo("A001");
            assertThat(hall.lastSeq()).isEqualTo(8);
        }
    }
}
