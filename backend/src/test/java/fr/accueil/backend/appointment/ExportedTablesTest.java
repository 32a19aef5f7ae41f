// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files as other programs and Excel write them, after public reports of faults; without personal data. */
class ExportedTablesTest {

    @Test
    void the_line_that_names_the_separator_for_excel_counts() {
        assertThat(ImportedTable.file("sep-line.csv").rows()).containsExactly("C1 2026-12-01T10:00 O'BRIEN K.");
    }

    @Test
    void the_headings_may_stand_below_a_title() {
        assertThat(ImportedTable.file("title-lines.csv").rows()).containsExactly("C3 2026-12-01T10:05 N'DIAYE A.");
    }

    @Test
    void marks_and_units_in_headings_are_folded_away() {
        assertThat(ImportedTable.file("units-in-headings.csv").rows()).containsExactly("C4 2026-12-01T10:10 X. Y");
    }

    @Test
    void the_date_of_the_appointment_counts_before_another_date() {
        assertThat(ImportedTable.file("created-column-first.csv").rows()).containsExactly("C9 2026-12-01T10:41");
    }

    @Test
    void two_columns_that_are_equally_good_are_refused_and_both_named() {
        ImportedTable importedTable = ImportedTable.file("two-dates.csv");

        assertThat(importedTable.rows()).isEmpty();
        assertThat(importedTable.refusal()).contains("TWO_COLUMNS", "“Date (A)”", "“Date (C)”");
    }

    @Test
    void what_a_spreadsheet_did_to_a_reference_is_undone_or_reported() {
        ImportedTable importedTable = ImportedTable.file("quoted-apostrophe.csv");

        assertThat(importedTable.rows())
                .containsExactly(
                        "C14 2026-12-01T10:49 D'ARTAGNAN L.",
                        "00C15 2026-12-01T10:50 L'ÉTANG M.",
                        "00123 2026-12-01T10:51");
        assertThat(importedTable.wrong())
                .singleElement()
                .asString()
                .startsWith("5 EATEN_NUMBER")
                .contains("1,23E+11");
    }

    @Test
    void a_date_is_read_as_french_files_write_it() {
        ImportedTable importedTable = ImportedTable.file("date-forms.csv");

        assertThat(importedTable.wrong()).isEmpty();
        assertThat(importedTable.rows())
                .containsExactly(
                        "D0 2026-12-01T10:20",
                        "D1 2026-12-01T10:21",
                        "D2 2026-12-01T10:22",
                        "D3 2026-12-01T10:23",
                        "D4 2026-12-01T10:24",
                        "D5 2026-12-01T10:25",
                        "D6 2026-12-01T10:26",
                        "D7 2026-12-01T10:27",
                        "D8 2026-12-01T10:28",
                        "D9 2026-12-01T10:29",
                        "D10 2026-12-01T10:30",
                        "D11 2026-12-01T10:31",
                        "D12 2026-12-01T10:32",
                        "D13 2026-12-01T10:33",
                        "D14 2026-12-01T10:34",
                        "D15 2026-01-12T10:35",
                        "D16 2026-12-01T10:36",
                        "D17 2026-12-01T10:37");
    }

    @Test
    void the_export_of_the_states_own_service_is_understood() {
        ImportedTable importedTable = ImportedTable.file("rdv-export.csv");

        assertThat(importedTable.wrong()).isEmpty();
        assertThat(importedTable.rows())
                .containsExactly(
                        "7001 2026-12-01T11:00 A. TESTEUSE",
                        "7002 2026-12-01T11:10 B. TESTEUR cancelled",
                        "7003 2026-12-01T11:20 C. TESTEUR cancelled");
    }

    @Test
    void of_a_name_the_family_name_and_initials_are_kept_and_nothing_else() {
        ImportedTable importedTable = ImportedTable.file("names.csv");

        assertThat(importedTable.wrong()).isEmpty();
        assertThat(importedTable.rows().stream().map(row -> row.replaceFirst(" 2026-12-01T15:\\d\\d", "")))
                .containsExactly(
                        "N01 O'BRIEN K.",
                        "N02 N’DIAYE A.",
                        "N03 M.-T. d'Almeida",
                        "N04 DE LA TOUR J.-L.",
                        "N05 L. van der Berg",
                        "N06 M. et Mme DUPONT",
                        "N07 MÜLLER ép. LE GOFF É.",
                        "N08 NGUYEN V. A.",
                        "N09 N. V. An",
                        "N10 م. علي",
                        "N11 王小明",
                        "N12 ÇELİK I.",
                        "N13 DUPONT M.",
                        "N14 DUPONT (MARTIN) M.",
                        "N15 Mme DUPONT M.",
                        "N16",
                        "N17 DUPONT M.",
                        "N18 Dr X",
                        "N19 MCDONALD",
                        "N20 J. Dupont et M. Dupont");
    }

    @Test
    void a_reason_that_is_followed_by_more_words_is_found() {
        for (String more : new String[] {
            "", ".", ", renouvellement", " - renouvellement", " : renouvellement", " (renouvellement)", "/duplicata"
        }) {
            String reason = "J’ai un rendez-vous pour un titre de séjour" + more;
            assertThat(ImportedTable.read("Référence;Date;Heure;Motif\nR;01/12/2026;9h;\"" + reason + "\"\n"))
                    .as(reason)
                    .extracting(ImportedTable::rows)
                    .asString()
                    .contains("R 2026-12-01T09:00");
        }
    }
}
