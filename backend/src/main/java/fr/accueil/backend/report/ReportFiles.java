// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.manager.statistics.Charts;
import fr.accueil.manager.statistics.ReportTables;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes a report as a file: the same tables as on the page, with the period, the filters and the definitions. */
@Component
public class ReportFiles {

    public void write(
            StatisticsReport report,
            StatisticsPort.Choices choices,
            StatisticsPort.Format format,
            Locale language,
            OutputStream to)
            throws IOException {
        ReportTables.Preface preface = ReportTables.preface(report, choices, language);
        List<ReportTables.Table> tables = ReportTables.of(report, language);
        switch (format) {
            case CSV -> new CsvFile(language).write(preface, tables, to);
            case XLSX -> new SpreadsheetFile(language).write(preface, tables, to);
            case PDF -> new PdfReport(language).write(preface, Charts.of(report, language), tables, to);
        }
    }
}
