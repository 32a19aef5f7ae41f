// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.site.AppointmentFiles.Column;
import fr.accueil.backend.site.Site;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads appointments from a CSV file. */
final class CsvReader {

    /** Longer than any comment in an export: a quote was opened and not closed. */
    private static final int LONGEST_RECORD = 20;

    private final Site site;
    private final Dates dates;
    private final Reasons reasons;
    private final ReadingDeadline deadline;

    CsvReader(Site site, ReadingDeadline deadline) {
        this.deadline = deadline;
        this.site = site;
        this.dates = new Dates(site.zone(), site.appointmentFiles().date());
        this.reasons = new Reasons(site);
    }

    /** @throws Refused when nothing of it can be read */
    Understood read(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refused(Problem.ofAll(Kind.UNREADABLE));
        }
    }

    private Understood read(CSVParser parser) {
        Understood understood = new Understood();
        Optional<CsvColumns> columns = Optional.empty();
        Iterator<CSVRecord> records = parser.iterator();
        long before = 0;
        while (records.hasNext()) {
            deadline.check();
            CSVRecord record = records.next();
            int line = (int) before + 1;
            before = Math.max(parser.getCurrentLineNumber(), line);
            if (isBlank(record)) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = Optional.of(
                        new CsvColumns(record, site.appointmentFiles().columns()));
            } else {
                add(understood, columns.get(), record, line, (int) before);
            }
            AppointmentImport.checkSize(understood);
        }
        deadline.check();
        return understood;
    }

    private void add(Understood understood, CsvColumns columns, CSVRecord record, int line, int last) {
        if (columns.hasOpenQuote(record) || last - line > LONGEST_RECORD) {
            understood.wrong(Problem.at(line, Kind.OPEN_QUOTE, String.valueOf(last)));
            return;
        }
        try {
            understood.add(line, booking(columns, record, line));
        } catch (Refused e) {
            understood.wrong(e.problem());
        }
    }

    private Booking booking(CsvColumns columns, CSVRecord record, int line) {
        String reference = AppointmentCode.reference(columns.text(record, Column.REFERENCE))
                .orElseThrow(() -> new Refused(Problem.at(line, Kind.NO_REFERENCE)));
        return new Booking(
                reference,
                reference,
                dates.instant(line, columns.text(record, Column.DATE), columns.text(record, Column.TIME)),
                reasons.code(line, List.of(columns.text(record, Column.SERVICE))),
                Languages.code(columns.text(record, Column.LANGUAGE)),
                ShortName.of(columns.text(record, Column.NAME)),
                Cancelled.says(columns.text(record, Column.STATUS)));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** The one of ; , and tab that stands most often in the first line that is not blank. */
    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {';', ',', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
