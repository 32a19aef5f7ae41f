// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Days and times as people and programs write them: read rightly, or refused with the line; never a wrong day. */
class WrittenMomentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "12/01/26|9h|2026-01-12T09:00",
                "1er mars 2027|9 h 05|2027-03-01T09:05",
                "lundi 4 janvier 2027|09H30|2027-01-04T09:30",
                "Lundi 04 Janvier 2027|9h30min|2027-01-04T09:30",
                "lundi, le 4 janvier 2027|9 heures 30|2027-01-04T09:30",
                "LUN. 4 JANV. 2027|9:30:00|2027-01-04T09:30",
                "le 4 févr. 2027|à 9h|2027-02-04T09:00",
                "4 août 27|0930|2027-08-04T09:30",
                "04-juil.-2027|930|2027-07-04T09:30",
                "4/juin/2027|9:30 a.m.|2027-06-04T09:30",
                "Jan 4, 2027|2:05 PM|2027-01-04T14:05",
                "Mon, January 4, 2027|12:05 AM|2027-01-04T00:05",
                "4.1.2027|9.05|2027-01-04T09:05",
                "04 01 2027|09:05|2027-01-04T09:05",
                "04–01–2027|09:05|2027-01-04T09:05",
                "2027/01/04|09:05|2027-01-04T09:05",
                "2027-1-4|09:05|2027-01-04T09:05",
                "04012027|09:05|2027-01-04T09:05",
                "٠٤/٠١/٢٠٢٧|٠٩:٠٥|2027-01-04T09:05",
                "01.12.26|10:30|2026-12-01T10:30",
                "46357|0,395833|2026-12-01T09:30",
                "46357,395833333||2026-12-01T09:30",
                "46357.4375||2026-12-01T10:30",
                "46357|0.375|2026-12-01T09:00",
                "04/01/2027 9h05||2027-01-04T09:05",
                "04/01/2027 - 09:05||2027-01-04T09:05",
                "lundi 4 janvier 2027 à 9 h 05||2027-01-04T09:05",
                "9h05 le lundi 4 janvier 2027||2027-01-04T09:05",
                "09:05, 04/01/2027||2027-01-04T09:05",
                "04/01/2027 de 9h05 à 9h25||2027-01-04T09:05",
                "20270104T080500Z||2027-01-04T09:05",
                "2027-01-04 08:05:00 UTC||2027-01-04T09:05",
                "2027-01-04 09:05:00 +0100||2027-01-04T09:05",
                "2027-01-04T09:05:00.000+01:00||2027-01-04T09:05",
                "2027-01-03T23:00:00Z|09:05|2027-01-04T09:05",
                "2027-01-04T00:00:00Z|09:05|2027-01-04T09:05",
                "04/01/2027 09:05|09:05|2027-01-04T09:05",
                "04/01/2027|04/01/2027 09:05:00|2027-01-04T09:05",
                "04/01/2027|1900-01-00T09:05:00|2027-01-04T09:05",
                "'04/01/2027|'9h05|2027-01-04T09:05",
                "2027-01-04 09:05:00+01||2027-01-04T09:05",
                "2027-01-04 03:05:00-05||2027-01-04T09:05",
                "Mon, 04 Jan 2027 09:05:00 +0100||2027-01-04T09:05",
                "04/01/2027|9h05-9h25|2027-01-04T09:05",
                "04/01/2027|9h05/9h25|2027-01-04T09:05",
            })
    void a_moment_is_read(String date, String time, String read) {
        assertThat(ImportedTable.when(date, time == null ? "" : time).rows()).containsExactly("R " + read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "mardi 4 janvier 2027|9h|OTHER_WEEKDAY",
                "31/11/2026|9h|BAD_DATE",
                "4 jui 2027|9h|BAD_DATE",
                "1 décembre|9h|BAD_DATE",
                "12/2026|9h|BAD_DATE",
                "déc-26|9h|BAD_DATE",
                "12-janv 20h30||BAD_DATE",
                "mar 01/12|9h|BAD_DATE",
                "01/12 10:30||BAD_DATE",
                "01/12/2026 10||BAD_DATE",
                "1029|9h|BAD_DATE",
                "1764579600|9h|BAD_DATE",
                "27/01/04|9h|BAD_DATE",
                "01/12/2126|9h|BAD_DATE",
                "26-12-01|9h|BAD_DATE",
                "########|9h|BAD_DATE",
                "=AUJOURDHUI()|9h|BAD_DATE",
                "demain|9h|BAD_DATE",
                "44927.39||ROUNDED_TIME",
                "46357|0,4|ROUNDED_TIME",
                "46357|0,50|ROUNDED_TIME",
                "46357||NO_TIME",
                "04/01/2027 00:00:00||NO_TIME",
                "04/01/2027|9|BAD_TIME",
                "04/01/2027|9h65|BAD_TIME",
                "04/01/2027|13:00 PM|BAD_TIME",
                "04/01/2027|9h30 - 9h00|BAD_TIME",
                "04/01/2027|matin|BAD_TIME",
                "04/01/2027|24:00|BAD_TIME",
                "04/01/2027 09:05|10:05|CONTRADICTION",
                "04/01/2027|05/01/2027 09:05|CONTRADICTION",
                "28/03/2027|02:30|BAD_TIME",
            })
    void what_is_not_sure_is_refused_with_its_line(String date, String time, String kind) {
        ImportedTable importedTable = ImportedTable.when(date, time == null ? "" : time);

        assertThat(importedTable.rows()).isEmpty();
        assertThat(importedTable.wrong()).singleElement().asString().startsWith("2 " + kind);
    }

    @Test
    void a_file_with_the_month_first_is_refused_since_its_other_days_would_be_wrong_in_silence() {
        String lines = "A;12/25/2026;9h;SEJ-RDV\nB;01/12/2027;9h;SEJ-RDV\n";

        assertThat(ImportedTable.read("Référence;Date;Heure;Motif\n" + lines).refusal())
                .startsWith("0 MONTH_FIRST")
                .contains("On line 2, “12/25/2026”");
        ImportedTable french = ImportedTable.read("Référence;Date;Heure;Motif\n" + lines + "C;31/12/2026;9h;SEJ-RDV\n");
        assertThat(french.rows()).containsExactly("B 2027-12-01T09:00", "C 2026-12-31T09:00");
        assertThat(french.wrong()).singleElement().asString().startsWith("2 BAD_DATE");
    }

    @Test
    void a_site_may_say_that_its_files_have_the_month_first() throws IOException {
        String file = new ClassPathResource("sites/demonstration.yaml").getContentAsString(StandardCharsets.UTF_8);
        Site site = SiteTexts.of(
                file.replaceFirst("\nqueues:", "\n  appointments: { csv: { date: \"MM/dd/yyyy\" } }\n\nqueues:"));
        String table = "Référence;Date;Heure;Motif\nA;12/25/2026;9h;SEJ-RDV\nB;01/12/2027 10:30;;SEJ-RDV\n"
                + "C;25/12/2026;9h;SEJ-RDV\n";

        ImportedTable read = ImportedTable.read(site, table.getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows()).containsExactly("A 2026-12-25T09:00", "B 2027-01-12T10:30");
        assertThat(read.wrong()).singleElement().asString().startsWith("4 BAD_DATE");
    }
}
