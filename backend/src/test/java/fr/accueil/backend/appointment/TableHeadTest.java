// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head, the separators and the columns of a table. */
class TableHeadTest {

    private static final String READ = "R 2026-12-01T09:00";
    private static final String FILE = "Référence;Date;Heure;Motif\nR;01/12/2026;9h;SEJ-RDV\n";

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", "|", "^", ";"})
    void any_separator_that_the_file_gives_to_excel_counts(String separator) {
        assertThat(ImportedTable.read("sep=" + separator + "\r\n" + FILE.replace(";", separator))
                        .rows())
                .containsExactly(READ);
    }

    @Test
    void the_separator_line_may_be_quoted_spelt_out_filled_up_or_empty() {
        assertThat(ImportedTable.read("\"sep=;\"\n" + FILE).rows()).containsExactly(READ);
        assertThat(ImportedTable.read("SEP=;;;;\n" + FILE).rows()).containsExactly(READ);
        assertThat(ImportedTable.read("sep=\\t\n" + FILE.replace(';', '\t')).rows())
                .containsExactly(READ);
        assertThat(ImportedTable.read("sep=\n" + FILE).rows()).containsExactly(READ);
    }

    @Test
    void the_separator_line_is_found_in_every_encoding_and_the_lines_keep_their_numbers() {
        String text = "\ufeffsep=,\r\n" + FILE.replace(';', ',') + "S,hier,9h,SEJ-RDV\r\n";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            ImportedTable importedTable = ImportedTable.read(ImportedTable.SITE, text.getBytes(charset));
            assertThat(importedTable.rows()).containsExactly(READ);
            assertThat(importedTable.wrong()).singleElement().asString().startsWith("4 BAD_DATE");
        }
    }

    @Test
    void a_title_with_other_separators_does_not_decide_how_the_table_is_cut() {
        assertThat(ImportedTable.read("Préfecture, accueil, séjour, rendez-vous\n\n" + FILE)
                        .rows())
                .containsExactly(READ);
        assertThat(ImportedTable.read("a;b;c;d;e\n" + FILE.replace(';', ',')).rows())
                .containsExactly(READ);
    }

    @Test
    void after_ten_lines_without_headings_the_missing_column_is_named() {
        assertThat(ImportedTable.read("titre\n".repeat(9) + FILE).rows()).containsExactly(READ);
        assertThat(ImportedTable.read("titre\n".repeat(10) + FILE).refusal()).startsWith("0 MISSING_COLUMN");
        assertThat(ImportedTable.read("Export du 01/12/2026\nDate;Heure;Motif\n01/12/2026;9h;SEJ-RDV\n")
                        .refusal())
                .contains("“référence”", "Date, Heure, Motif");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Référence *;Date *;Heure *;Motif *",
                "Réf. :;Date :;Heure :;Motif :",
                "N° de RDV;Jour du RDV;Heure de début;Motif du rendez-vous",
                "id_rdv;date_rdv;heure_rdv;motif_rdv",
                "rdvId;dateRdv;heureRdv;motifRdv",
                "RÉFÉRENCE (obligatoire);DATE [jj/mm/aaaa];HEURE (hh:mm);MOTIF",
                "Référence;Date jj/mm/aaaa;Heure hh:mm;Motif",
                "Réf;\"Date\n(jj/mm/aaaa)\";\"Heure\n(hh:mm)\";Motif",
                "\u00a0Référence\u00a0;Date\u202f;Heure;Motif",
                "Référence;Jour;Début;Démarche",
                "Identifiant;Start;Time;Service",
                "Référence;Créneau;Heure;Motif",
                "Référence;Rendez-vous;;Motif\n;Date;Heure;",
            })
    void headings_are_understood_however_they_are_marked(String headings) {
        assertThat(ImportedTable.read(headings + "\nR;01/12/2026;9h;SEJ-RDV\n").rows())
                .containsExactly(READ);
    }

    @Test
    void other_dates_and_times_beside_those_of_the_appointment_are_left_alone() {
        assertThat(ImportedTable.read("""
                        Référence;Date de création;Date de naissance;Date du rendez-vous;Heure de fin;Heure de début;Motif
                        R;02/11/2026;03/04/1980;01/12/2026;9h20;9h00;SEJ-RDV
                        """).rows()).containsExactly(READ);
        assertThat(ImportedTable.read("""
                        Référence;Nom;Date de naissance;Date;Début;Fin;Motif
                        R;;03/04/1980;01/12/2026;9h00;9h20;SEJ-RDV
                        """).rows()).containsExactly(READ);
        assertThat(ImportedTable.read("""
                        ;;Référence;Jour;Date;Horaire;Motif
                        ;;R;mardi;01/12/2026;9h - 9h20;SEJ-RDV
                        """).rows()).containsExactly(READ);
    }

    @Test
    void a_date_that_its_brackets_call_another_is_not_taken_for_the_appointments() {
        assertThat(ImportedTable.read("Référence;Date (création);Heure;Motif\nR;02/11/2026;9h;SEJ-RDV\n")
                        .refusal())
                .startsWith("0 MISSING_COLUMN");
        assertThat(ImportedTable.read(
                                "Référence;Date (création);Date (rdv);Heure;Motif\nR;02/11/2026;01/12/2026;9h;SEJ-RDV\n")
                        .rows())
                .containsExactly(READ);
        assertThat(ImportedTable.read("Référence;Date;Heure (UTC);Motif\nR;01/12/2026;9h;SEJ-RDV\n")
                        .wrong())
                .singleElement()
                .asString()
                .startsWith("2 NO_TIME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date du rdv;Date rendez-vous;Heure",
                "Date;Jour;Heure",
                "Début;Date;Heure",
                "Date (1);Date (2);Heure",
            })
    void two_columns_that_give_two_days_are_refused_and_both_named(String headings) {
        String[] names = headings.split(";");
        assertThat(ImportedTable.read("Référence;" + headings + ";Motif\nR;02/11/2026;01/12/2026;9h;SEJ-RDV\n")
                        .refusal())
                .startsWith("0 TWO_COLUMNS")
                .contains("“" + names[0] + " (B)”", "“" + names[1] + " (C)”");
    }

    @Test
    void two_columns_that_give_two_times_or_two_references_are_refused_and_both_named() {
        assertThat(ImportedTable.read("Référence;Date;Heure;Horaire;Motif\nR;01/12/2026;9h;10h;SEJ-RDV\n")
                        .refusal())
                .contains("“Heure (C)”", "“Horaire (D)”");
        assertThat(ImportedTable.read("Référence;Date;Heure;Référence;Motif\nR;01/12/2026;9h;10h;SEJ-RDV\n")
                        .refusal())
                .contains("“Référence (A)”", "“Référence (D)”");
    }

    @Test
    void repeated_headings_and_totals_are_no_appointments() {
        ImportedTable importedTable = ImportedTable.read(
                FILE
                        + "\nRéférence;Date;Heure;Motif\nS;01/12/2026;10h;SEJ-RDV\nTotal;;;\nTotal : 2 rendez-vous;;;\nPage 1/1\n");

        assertThat(importedTable.wrong()).isEmpty();
        assertThat(importedTable.rows()).containsExactly(READ, "S 2026-12-01T10:00");
        assertThat(ImportedTable.read(FILE + "TOTAL-1;;10h;\n").wrong()).hasSize(1);
    }

    @Test
    void a_cell_may_have_several_lines_but_not_those_of_the_table() {
        ImportedTable importedTable = ImportedTable.read(
                FILE
                        + "S;01/12/2026;10h;\"SEJ-RDV\nrenouvellement\"\nT;01/12/2026;\"11h;SEJ-RDV\nU;01/12/2026;12h;SEJ-RDV\n");

        assertThat(importedTable.rows()).containsExactly(READ, "S 2026-12-01T10:00");
        assertThat(importedTable.wrong()).singleElement().asString().startsWith("5 OPEN_QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"R\"", "\"=\"\"R\"\"\"", "'R", "’R’", " R "})
    void a_reference_that_was_kept_as_text_is_that_text(String cell) {
        assertThat(ImportedTable.read(FILE.replace("R;", cell + ";")).rows()).containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23E+11", "1.23457E+15", "1E+10", "123456789012345000", "=A1+1", "#N/A", "#REF!", "####"})
    void a_reference_that_a_spreadsheet_spoilt_is_refused(String cell) {
        ImportedTable importedTable = ImportedTable.read(FILE.replace("R;", "\"" + cell + "\";"));

        assertThat(importedTable.rows()).isEmpty();
        assertThat(importedTable.wrong()).singleElement().asString().containsPattern("^2 (EATEN_NUMBER|FORMULA)");
    }

    @ParameterizedTest
    @CsvSource({
        "À venir,false",
        "Vu,false",
        "Absence non excusée,false",
        "Non annulé,false",
        "Annulé (excusé),true",
        "Annulé (par le service),true",
        "RDV ANNULÉ,true",
        "Absence excusée,true",
        "cancelled,true",
        "'Supprimé ',true"
    })
    void an_appointment_is_cancelled_by_the_words_of_other_systems(String status, boolean isCancelled) {
        assertThat(ImportedTable.read("Référence;Date;Heure;Motif;Statut\nR;01/12/2026;9h;'SEJ-RDV;" + status + "\n")
                        .rows())
                .containsExactly(READ + (isCancelled ? " cancelled" : ""));
    }

    @Test
    void a_number_that_only_grew_decimals_is_the_number() {
        assertThat(ImportedTable.read(FILE.replace("R;", "7001.0;")).rows()).containsExactly("7001 2026-12-01T09:00");
    }
}
