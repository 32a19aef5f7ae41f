// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.manager.statistics.FigureFormat;
import fr.accueil.manager.statistics.ReportCell;
import fr.accueil.manager.statistics.ReportTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** CSV for spreadsheets: UTF-8 with its mark, semicolons, the decimal sign of the language. */
final class CsvFile {

    private final FigureFormat format;
    private final DecimalFormat figures;

    CsvFile(Locale language) {
        format = FigureFormat.in(language);
        figures = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(language));
    }

    void write(ReportTables.Preface preface, List<ReportTables.Table> tables, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(SpreadsheetCsv.BEGINNING);
        line(out, List.of(preface.title()));
        line(out, List.of(preface.headline()));
        for (String line : preface.lines()) {
            line(out, List.of(line));
        }
        for (ReportTables.Table table : tables) {
            out.write(SpreadsheetCsv.END);
            line(out, List.of(table.heading()));
            line(out, table.columns());
            for (List<ReportCell> row : table.rows()) {
                line(out, row.stream().map(this::text).toList());
            }
        }
        out.write(SpreadsheetCsv.END);
        for (String definition : preface.definitions()) {
            line(out, List.of(definition));
        }
        out.flush();
    }

    private String text(ReportCell cell) {
        OptionalDouble figure = SpreadsheetFigure.of(cell);
        return figure.isPresent() ? figures.format(figure.getAsDouble()) : format.cell(cell);
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(SpreadsheetCsv.QUOTED_WHERE_NEEDED.line(cells));
    }
}
