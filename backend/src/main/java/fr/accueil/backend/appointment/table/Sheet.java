// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table whose headings were found.
 *
 * @param text without the line that names the separator
 * @param linesBefore how many lines of the file stand before the text, 0 or 1
 * @param headRecords how many records of the text end with the headings
 */
public record Sheet(String text, char separator, int linesBefore, int headRecords, Columns columns) {

    /** The records of the text; the caller closes it. */
    public CSVParser records() throws IOException {
        return parser(text, separator);
    }

    static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }
}
