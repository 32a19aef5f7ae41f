// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.accueil.backend.appointment.Preview.Counts;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.WrittenAudit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CsvImportTest {

    private static final String WRONG_LINES = """
            référence;date;heure;motif
            ;12/03/2040;9:00;RDV
            A;31/02/2040;9:00;RDV
            B;12/03/2040;25:00;RDV
            C;12/03/2040;;RDV
            D;12/03/2040;9:00;Carte grise
            E;12/03/2040;9:00;Sans rendez-vous
            F;12/03/2040;9:00;
            G;;9:00;RDV
            H;12/03/2040;9:00;RDV
            h;12/03/2040;9:00;RDV
            H;13/03/2040;9:00;RDV
            I;25/03/2040;2:30;RDV
            J;12/03/1999;9:00;RDV
            K;12/03/2040;"9:00
            L;12/03/2040;9:00;RDV
            """;

    private static final String GOOD = """
            Réf.;Date;Heure;Motif;Nom;Langue
            R1;12/03/2040;9h20;Rendez-vous;Marie Dupont;français
            R2;2040-03-12;10:40;rdv-b;"LE GOFF; Anne";en

            R3;13/03/2040;14:00:00;Office by appointment;;klingon
            """;

    private final ExpectedVisitorsFixture appointments;

    CsvImportTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void a_usual_french_export_is_understood() {
        var preview = appointments.read(GOOD).preview();

        assertThat(preview.refusal()).isEmpty();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.encoding()).isEqualTo("UTF-8");
        assertThat(preview.counts()).isEqualTo(new Counts(3, 0, 0, 0, 0, 0));
        assertThat(preview.lines()).extracting(Preview.Line::line).containsExactly(2, 3, 5);
        assertThat(preview.lines().getFirst().visitor().booked()).isEqualTo("2040-03-12T08:20:00Z");
        assertThat(preview.lines())
                .extracting(line -> line.visitor().service())
                .containsExactly("RDV", "RDV-B", "RDV-B");
        assertThat(appointments.kept()).isZero();
    }

    @Test
    void the_same_file_taken_twice_changes_nothing_and_a_changed_one_updates() {
        assertThat(appointments.take(GOOD)).isEqualTo(3);
        assertThat(appointments.take(GOOD)).isZero();
        String moved =
                GOOD.replace("10:40", "11:40").replace("Langue", "Statut").replace(";;klingon", ";;Annulé");

        assertThat(appointments.read(moved).preview().counts()).isEqualTo(new Counts(0, 2, 0, 1, 0, 0));
        assertThat(appointments.take(moved)).isEqualTo(3);
        assertThat(appointments.kept()).isEqualTo(3);
        assertThat(appointments.take(moved)).isZero();
    }

    @Test
    void an_old_windows_file_and_one_with_a_byte_order_mark_are_read_alike() {
        var windows = appointments
                .read(GOOD.getBytes(Charset.forName("windows-1252")))
                .preview();
        var marked = appointments.read("\ufeff" + GOOD).preview();
        var tabs = appointments.read(GOOD.replace("; ", " ").replace(";", "\t")).preview();
        var wide = appointments
                .read(("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE))
                .preview();

        assertThat(windows.encoding()).isEqualTo("Windows-1252");
        for (Preview preview : List.of(windows, marked, tabs, wide)) {
            assertThat(preview.counts()).isEqualTo(new Counts(3, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void each_wrong_line_is_named_with_a_sentence_and_the_others_are_understood() {
        var reading = appointments.read(WRONG_LINES);

        assertThat(reading.preview().problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(2, Kind.NO_REFERENCE),
                        tuple(3, Kind.BAD_DATE),
                        tuple(4, Kind.BAD_TIME),
                        tuple(5, Kind.NO_TIME),
                        tuple(6, Kind.UNKNOWN_SERVICE),
                        tuple(7, Kind.NO_CHECK_IN),
                        tuple(8, Kind.NO_SERVICE),
                        tuple(9, Kind.NO_DATE),
                        tuple(12, Kind.SAME_REFERENCE),
                        tuple(13, Kind.BAD_TIME),
                        tuple(14, Kind.BAD_DATE),
                        tuple(15, Kind.OPEN_QUOTE));
        assertThat(reading.preview().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1));
        assertThat(reading.preview().problems().get(1).sentence(Locale.FRENCH))
                .isEqualTo("«\u00a031/02/2040\u00a0» n’est pas une date.");
        assertThat(appointments.files.take(appointments.hall.admin(), appointments.hall.site, reading))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_none_is_refused_in_a_sentence() {
        assertThat(refusal("")).isEqualTo(Kind.EMPTY);
        assertThat(refusal("\ufeff \n")).isEqualTo(Kind.EMPTY);
        assertThat(refusal("PK\u0003\u0004\u0000\u0000")).isEqualTo(Kind.NO_TEXT);
        assertThat(refusal("nom;prénom\nx;y")).isEqualTo(Kind.MISSING_COLUMN);
        assertThat(refusal("référence;date;motif\n" + "x\n".repeat(20_001))).isEqualTo(Kind.TOO_MANY_ROWS);
        for (Kind kind : Kind.values()) {
            Problem problem = new Problem(1, kind, List.of("un", "deux"));
            assertThat(problem.sentence(Locale.FRENCH))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(problem.sentence(Locale.ENGLISH));
            assertThat(problem.sentence(Locale.of("tr"))).isEqualTo(problem.sentence(Locale.FRENCH));
        }
    }

    private Kind refusal(String text) {
        var reading = appointments.read(text);
        assertThat(reading.preview().lines()).isEmpty();
        assertThat(appointments.files.take(appointments.hall.admin(), appointments.hall.site, reading))
                .isZero();
        return reading.preview().refusal().orElseThrow().kind();
    }

    @Test
    void a_reference_that_another_source_holds_is_left_to_it() {
        appointments.take(GOOD);
        appointments.hall.jdbc.update("update appointment set source = 'RDV' where reference = 'R1'");

        assertThat(appointments.read(GOOD.replace("9h20", "9h40")).preview().problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(tuple(2, Kind.OTHER_SOURCE));
    }

    @Test
    void days_that_are_over_are_left_alone() {
        assertThat(appointments.read(GOOD.replace("2040", "2029")).preview().counts())
                .isEqualTo(new Counts(0, 0, 0, 0, 3, 0));
        assertThat(appointments.take(GOOD.replace("2040", "2029"))).isZero();
    }

    @Test
    void a_visitor_who_is_here_stays_here_when_the_file_comes_again_and_checks_in_anew_when_moved() {
        appointments.book("RDV-1", 5);
        var first = appointments.checkIn("RDV-1").ticket();
        appointments.book("RDV-1", "RDV", 5, true);
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AlreadyHere.class);

        appointments.book("RDV-1", 24 * 60 + 5);

        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AnotherDay.class);
        appointments.hall.wait(24 * 60);
        assertThat(appointments.checkIn("RDV-1").ticket().id()).isNotEqualTo(first.id());
    }

    @Test
    void the_audit_tells_who_imported_a_file_and_how_much_of_it_but_no_visitor() throws IOException {
        WrittenAudit written = new WrittenAudit(appointments.hall.jdbc);
        appointments.read(GOOD);
        assertThat(written.entries()).as("a preview imports nothing").isEmpty();
        appointments.take(GOOD);

        assertThat(written.entries())
                .containsExactly(AuditEntry.of(AuditAction.APPOINTMENTS_IMPORTED, "admin", "CSV")
                        .at(appointments.hall.site.code())
                        .after("read: 3\nwritten: 3"));
    }
}
