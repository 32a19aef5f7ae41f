// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Lines of cells separated by semicolons; no spreadsheet reads a cell as a formula. */
public enum SpreadsheetCsv {
    /** Every cell in quotes. */
    ALL_QUOTED(QuoteMode.ALL),
    /** Quotes only where needed. */
    QUOTED_WHERE_NEEDED(QuoteMode.MINIMAL);

    /** Marks the encoding for a spreadsheet. */
    public static final String BEGINNING = "\ufeff";

    public static final String END = "\r\n";

    private static final String FORMULA = "=+-@\t\r\n|%";

    private final CSVFormat format;

    SpreadsheetCsv(QuoteMode quotes) {
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setQuoteMode(quotes)
                .get();
    }

    /** @return with its end */
    public String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            print(harmless(cell), line);
        }
        return (line.isEmpty() ? "" : line.substring(1)) + END;
    }

    /** A text that a spreadsheet could run begins with an apostrophe: then it is shown as it is. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** With a semicolon before: as the first of its line, a cell with an accent would get needless quotes. */
    private void print(String cell, StringBuilder line) {
        try {
            format.print(cell, line, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
