// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsQuery;
import fr.accueil.manager.statistics.StatisticsReport;
import fr.accueil.manager.statistics.VisitFigures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

class StatisticsAdapterTest extends ServerTest {

    private static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    private StatisticsPort port;

    @BeforeEach
    void a_manager_signs_in() {
        Acting.as("responsable", Role.MANAGER);
    }

    @AfterEach
    void the_sender_is_cleared() {
        Acting.withoutToken();
    }

    @Test
    void the_report_of_today_has_every_visit_and_leads_to_its_tickets() {
        VisitFigures.Visits before = today().total().visits();
        String number = api.issue("ASSO").path("number").asString();
        api.open("Z1");
        api.at("Z1", "call-next", "{}").is(200);
        api.at("Z1", "start", "{}").is(200);
        api.at("Z1", "finish", "{\"outcome\":\"incomplete-file\"}").is(200);

        StatisticsReport report = today();
        assertThat(report.total().visits().issued()).isEqualTo(before.issued() + 1);
        assertThat(report.total().visits().served()).isEqualTo(before.served() + 1);
        assertThat(report.total().marks().incomplete()).isPositive();
        assertThat(report.services()).extracting(StatisticsReport.Named::name).contains("Associations");
        assertThat(report.counters())
                .extracting(StatisticsReport.CounterUse::code)
                .contains("Z1");
        assertThat(report.openDays()).isEqualTo(1);

        List<StatisticsPort.VisitLine> visits = port.visits(
                only("ASSO", Optional.empty()), new StatisticsPort.Moment(Optional.empty(), Optional.empty()));
        assertThat(visits.getFirst().number()).isEqualTo(number);
        assertThat(visits.getFirst().fate()).isEqualTo(StatisticsPort.Fate.SERVED);
        assertThat(visits.getFirst().counter()).isEqualTo("Z1");
    }

    @Test
    void a_filter_leaves_the_others_out() {
        api.issue("ASSO");
        long others = today().total().visits().issued();
        long some = port.report(only("ASSO", Optional.empty()), FRENCH)
                .total()
                .visits()
                .issued();
        assertThat(some).isPositive().isLessThanOrEqualTo(others);
        assertThat(port.report(only("ASSO", Optional.of("Z")), FRENCH)
                        .total()
                        .visits()
                        .issued())
                .isEqualTo(some);
        assertThat(port.report(only("ASSO", Optional.of("A")), FRENCH)
                        .total()
                        .visits()
                        .issued())
                .as("a service of another queue")
                .isZero();
        assertThat(port.report(only("=cmd|' /C calc'!A0", Optional.empty()), FRENCH)
                        .total()
                        .visits()
                        .issued())
                .isZero();
    }

    @Test
    void agents_see_no_figures() {
        Acting.as("agent", Role.AGENT);
        assertThatThrownBy(this::today).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_table_of_figures_opens_in_a_french_spreadsheet_and_runs_nothing() throws IOException {
        api.issue("ASSO");
        String csv =
                new String(export(only("=1+1", Optional.empty()), StatisticsPort.Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFStatistiques de l’accueil");
        assertThat(csv.lines().flatMap(line -> List.of(line.split(";")).stream()))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("@"));
        assertThat(SpreadsheetCsv.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(SpreadsheetCsv.harmless("Un renseignement")).isEqualTo("Un renseignement");

        String all = new String(export(day(), StatisticsPort.Format.CSV), StandardCharsets.UTF_8);
        assertThat(all).contains("Tickets donnés;").contains("Associations;").contains("Période");
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_and_no_formula() throws IOException {
        api.issue("ASSO");
        Map<String, String> parts = parts(export(day(), StatisticsPort.Format.XLSX));
        assertThat(parts.keySet()).anyMatch(name -> name.endsWith("sheet8.xml"));
        assertThat(parts.get("xl/workbook.xml")).contains("Par guichet");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void the_paper_has_the_answer_the_pictures_the_tables_and_what_they_mean() throws IOException {
        api.issue("ASSO");
        PdfReader paper = new PdfReader(export(day(), StatisticsPort.Format.PDF));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= paper.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(paper).getTextFromPage(page)).append('\n');
        }
        assertThat(text.toString()).contains("Statistiques", "Tous les chiffres", "Associations", "Une visite marqu");
    }

    private StatisticsReport today() {
        return port.report(day(), FRENCH);
    }

    private StatisticsQuery only(String service, Optional<String> queue) {
        StatisticsQuery all = day();
        return new StatisticsQuery(all.from(), all.to(), Optional.of(service), queue, Optional.empty());
    }

    private StatisticsQuery day() {
        LocalDate today = port.choices(FRENCH).today();
        return StatisticsQuery.between(today, today);
    }

    private byte[] export(StatisticsQuery query, StatisticsPort.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        port.export(query, format, FRENCH, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Path file = Files.write(Files.createTempFile("statistics", ".xlsx"), zip);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                parts.put(
                        entry.getName(), new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    @Test
    void the_audit_tells_who_exported_which_figures() throws IOException {
        WrittenAudit written = new WrittenAudit(jdbc);
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (StatisticsPort.Format format : StatisticsPort.Format.values()) {
            port.export(StatisticsQuery.between(day, day), format, FRENCH, new ByteArrayOutputStream());
        }

        assertThat(written.entries())
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::subject, AuditEntry::after)
                .containsExactly(exported("statistics.csv"), exported("statistics.xlsx"), exported("statistics.pdf"));
    }

    private static Tuple exported(String file) {
        return tuple("responsable", AuditAction.EXPORTED, file, Optional.of("from: 2026-03-02\nto: 2026-03-02"));
    }
}
