// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSearchTest {

    private final Site site = SiteTexts.read("demonstration.yaml");
    private final ServiceSearch search = new ServiceSearch();

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource(textBlock = """
            carte grise,                     CG
            Carte Grise,                     CG
            carte griz,                      CG
            CARTEGRISE,                      CG
            immatriculation,                 CG
            imatriculation,                  CG
            permis B,                        PC-DEM
            permi b,                         PC-DEM
            j'ai perdu mon permis,           PC-DEM
            permis etranger,                 PC-ETR
            permi étrangé,                   PC-ETR
            48si,                            PC-48SI
            passeport,                       CNI
            pasport,                         CNI
            carte d'identite,                CNI
            naturalisation,                  NAT-RDV
            nationalite francaise,           NAT-DEM
            devenir français,                NAT-DEM
            association,                     ASSO
            asociation,                      ASSO
            réclamation,                     SUGG
            reclammation,                    SUGG
            taxi,                            REG
            visite medicale,                 PC-MED
            aps,                             SEJ-APS
            SPADA,                           ASI-SANS
            courrier,                        ACC-COURRIER
            renseigment,                     ACC-INFO
            timbre recommandé,               SEJ-APS
            """)
    void the_first_thing_found_is_what_a_visitor_means(String words, String service) {
        assertThat(found(words, Locale.FRENCH)).startsWith(service);
    }

    @Test
    void a_word_that_several_services_share_finds_them_all() {
        assertThat(found("renouvellement", Locale.FRENCH)).contains("SEJ-SANS", "SEJ-ENLIGNE", "PC-DEM");
        assertThat(found("renouvelement titre de sejour", Locale.FRENCH))
                .first()
                .asString()
                .startsWith("SEJ-");
        assertThat(found("asile", Locale.FRENCH)).containsExactly("ASI-CONV", "ASI-SANS");
        assertThat(found("azile", Locale.FRENCH)).containsExactly("ASI-CONV", "ASI-SANS");
        assertThat(found("permis", Locale.FRENCH)).contains("PC-DEM", "PC-ETR", "PC-48SI");
    }

    @ParameterizedTest(name = "\"{0}\" in {1} finds {2}")
    @CsvSource({
        "driving license, en, PC-DEM",
        "car registration, en, CG",
        "i lost my driving licence, en, PC-DEM",
        "asylum, en, ASI-SANS",
        "pasaporte, es, CNI",
        "لجوء, ar, ASI-SANS",
        "помощь, ru, ACC-INFO",
        "yardım, tr, ACC-INFO",
        "titre de séjour, ar, SEJ-SANS"
    })
    void other_languages_are_understood_too(String words, String language, String service) {
        assertThat(found(words, Locale.of(language))).contains(service);
    }

    @Test
    void what_is_being_typed_already_finds() {
        assertThat(found("natu", Locale.FRENCH)).contains("NAT-RDV");
        assertThat(found("carte gr", Locale.FRENCH)).startsWith("CG");
        assertThat(found("asso", Locale.FRENCH)).startsWith("ASSO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?!",
                "de la",
                "xyzzy",
                "zzzzzzzzzzzzzzzz",
                "<script>alert(1)</script>",
                "\u0000\uD800",
                "🚗"
            })
    void words_that_mean_nothing_here_find_nothing_and_harm_nothing(String words) {
        assertThat(found(words, Locale.FRENCH)).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_read_as_their_beginning() {
        assertThat(found("carte grise " + "x".repeat(10_000), Locale.FRENCH)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void a_visitor_is_never_offered_more_than_asked_for() {
        assertThat(search.find(site, "permis", Locale.FRENCH, 2)).hasSize(2);
    }

    private List<String> found(String words, Locale language) {
        return search.find(site, words, language, 6).stream().map(Service::code).toList();
    }
}
