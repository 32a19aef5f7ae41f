// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.manager.Charts;
import fr.accueil.manager.Sheets;
import fr.accueil.manager.StatisticsDesk;
import fr.accueil.manager.StatisticsReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes a report as a file: the same tables as on the page, with the period, the filters and the definitions. */
@Component
class StatisticsFiles {

    void write(
            StatisticsReport report,
            StatisticsDesk.Choices choices,
            StatisticsDesk.Format format,
            Locale language,
            OutputStream to)
            throws IOException {
        Sheets.Preface preface = Sheets.preface(report, choices, language);
        List<Sheets.Table> tables = Sheets.of(report, language);
        switch (format) {
            case CSV -> new CsvFile(language).write(preface, tables, to);
            case XLSX -> new SpreadsheetFile().write(preface, tables, to);
            case PDF -> new PdfFile().write(preface, Charts.of(report, language), tables, to);
        }
    }
}
