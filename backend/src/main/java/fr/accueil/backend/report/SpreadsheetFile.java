// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.manager.statistics.FigureFormat;
import fr.accueil.manager.statistics.ReportCell;
import fr.accueil.manager.statistics.ReportTables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet for each table, figures as figures, minutes and percents in plain numbers. */
final class SpreadsheetFile {

    private static final int NAME_LENGTH = 31;
    private static final double WIDE = 46;

    private final FigureFormat format;

    SpreadsheetFile(Locale language) {
        format = FigureFormat.in(language);
    }

    void write(ReportTables.Preface preface, List<ReportTables.Table> tables, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Accueil", "1.0")) {
            for (int i = 0; i < tables.size(); i++) {
                sheet(book.newWorksheet(name(i, tables.get(i))), preface, tables.get(i));
            }
            Worksheet words = book.newWorksheet(name(tables.size(), preface.title()));
            for (int i = 0; i < preface.definitions().size(); i++) {
                words.value(i, 0, SpreadsheetCsv.harmless(preface.definitions().get(i)));
            }
        }
    }

    private static String name(int index, ReportTables.Table table) {
        return name(index, table.heading());
    }

    /** Unique, without characters that a sheet's name may not have. */
    private static String name(int index, String heading) {
        String name = index + 1 + " " + heading.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return name.length() <= NAME_LENGTH
                ? name
                : name.substring(0, NAME_LENGTH).strip();
    }

    private void sheet(Worksheet sheet, ReportTables.Preface preface, ReportTables.Table table) {
        sheet.width(0, WIDE);
        sheet.value(0, 0, preface.title() + " – " + table.heading());
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (String line : preface.lines()) {
            sheet.value(row++, 0, SpreadsheetCsv.harmless(line));
        }
        row++;
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(row, column, table.columns().get(column));
            sheet.style(row, column).bold().set();
        }
        for (List<ReportCell> cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
        }
    }

    private void put(Worksheet sheet, int row, int column, ReportCell cell) {
        OptionalDouble figure = SpreadsheetFigure.of(cell);
        if (figure.isPresent()) {
            sheet.value(row, column, figure.getAsDouble());
        } else {
            sheet.value(row, column, SpreadsheetCsv.harmless(format.cell(cell)));
        }
    }
}
