// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is imported at the first start is read again from the database at every other one. */
class KeptSiteTest {

    private static final String SITE = SiteTexts.SMALL.replace("[fr, en]", "[fr, en, ar, ru]");

    @ParameterizedTest
    @EnumSource
    void a_restarted_server_still_has_the_languages_of_its_site(Database database) {
        Hall hall = Hall.on(database, "salle");
        String arabic = "Petit: صغير\n# " + "ملاحظة ".repeat(10_000) + "\nOrdinaire: عادي\n";
        SiteSource source = new SiteSource("ours.yaml", SITE, Map.of("ar", arabic, "ru", "Petit: Малый\n"));
        KeptSites.with(hall, source, kept -> {
            assertThat(kept)
                    .usingRecursiveComparison()
                    .ignoringFields("opening")
                    .isEqualTo(source.site());
            assertThat(kept.name().in(Locale.of("ru"))).isEqualTo("Малый");
            assertThat(kept.service("ORD").orElseThrow().label().in(Locale.of("ar")))
                    .isEqualTo("عادي");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_site_that_was_kept_before_it_had_words_files_is_still_read(Database database) {
        Hall hall = Hall.on(database, "salle");

        assertThat(KeptSites.read(hall).all()).extracting(Site::code).contains("nantes", "salle", "guyane");
    }
}
