// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.AppointmentFiles.Column;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInReaderTest {

    private static Site with(String lines) {
        return SiteFile.parse(
                "ours.yaml",
                SiteTexts.SMALL
                        .replace("  head-start: { priority: 30 }\n", lines)
                        .replace(
                                "services:\n",
                                "services:\n  - { code: RDV, group: all, label: { fr: X }, outcome: check-in, queue: A }\n"));
    }

    @Test
    void a_site_that_says_nothing_takes_check_ins_from_30_minutes_before_to_15_after() {
        Site site = with("");

        assertThat(site.checkIn())
                .isEqualTo(new CheckInRules(Duration.ofMinutes(30), Duration.ofMinutes(15), true, Optional.empty()));
        assertThat(site.appointmentFiles()).isEqualTo(AppointmentFiles.USUAL);
    }

    @Test
    void a_site_sets_its_own_rules() {
        Site site = with("  check-in: { early: 60, late: 1440, without-reference: false, offers: ORD }\n");

        assertThat(site.checkIn())
                .isEqualTo(new CheckInRules(Duration.ofHours(1), Duration.ofDays(1), false, Optional.of("ORD")));
    }

    @Test
    void a_site_names_the_columns_and_reasons_of_its_export() {
        AppointmentFiles files = with("""
                  appointments:
                    csv:
                      columns: { reference: "Dossier", service: "Objet" }
                      date: "yyyy.MM.dd"
                      services: { "Titre de séjour": RDV }
                """).appointmentFiles();

        assertThat(files)
                .isEqualTo(new AppointmentFiles(
                        Map.of(Column.REFERENCE, "Dossier", Column.SERVICE, "Objet"),
                        Optional.of("yyyy.MM.dd"),
                        Map.of("Titre de séjour", "RDV")));
    }
}
