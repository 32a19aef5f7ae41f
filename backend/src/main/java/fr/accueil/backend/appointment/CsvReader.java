// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.appointment.table.Cell;
import fr.accueil.backend.appointment.table.Columns;
import fr.accueil.backend.appointment.table.Head;
import fr.accueil.backend.appointment.table.HeadSearch;
import fr.accueil.backend.appointment.table.Sheet;
import fr.accueil.backend.site.AppointmentFiles.Column;
import fr.accueil.backend.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads appointments from a CSV file. */
final class CsvReader {

    /** Longer than any comment in an export: a quote was opened and not closed. */
    private static final int LONGEST_RECORD = 20;

    private final Site site;
    private final ServiceMatcher serviceMatcher;
    private final ReadingDeadline deadline;

    CsvReader(Site site, ReadingDeadline deadline) {
        this.deadline = deadline;
        this.site = site;
        this.serviceMatcher = new ServiceMatcher(site);
    }

    /** @throws FileRefused when nothing of it can be read */
    ReadBookings read(String text) {
        Sheet sheet = switch (HeadSearch.of(text, site.appointmentFiles().columns())) {
            case Head.Found found -> found.sheet();
            case Head.Missing missing ->
                throw new FileRefused(Problem.ofAll(Kind.MISSING_COLUMN, missing.heading(), missing.present()));
            case Head.Twice twice ->
                throw new FileRefused(Problem.ofAll(Kind.TWO_COLUMNS, twice.first(), twice.second()));
        };
        try (CSVParser parser = sheet.records()) {
            return read(sheet, parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FileRefused(Problem.ofAll(Kind.UNREADABLE));
        }
    }

    private ReadBookings read(Sheet sheet, CSVParser parser) {
        ReadBookings readBookings = new ReadBookings();
        AppointmentTimes moments = new AppointmentTimes(site, sheet.columns());
        Iterator<CSVRecord> records = parser.iterator();
        long before = 0;
        for (int number = 1; records.hasNext(); number++) {
            deadline.check();
            CSVRecord record = records.next();
            int line = (int) before + 1;
            before = Math.max(parser.getCurrentLineNumber(), line);
            if (number > sheet.headRecords() && !isBlank(record)) {
                Line read = new Line(sheet, record, line + sheet.linesBefore(), (int) before + sheet.linesBefore());
                add(readBookings, moments, read);
            }
            AppointmentImport.checkSize(readBookings);
        }
        deadline.check();
        moments.checkOrder();
        return readBookings;
    }

    private void add(ReadBookings readBookings, AppointmentTimes moments, Line line) {
        if (line.hasOpenQuote()) {
            readBookings.wrong(Problem.at(line.first(), Kind.OPEN_QUOTE, String.valueOf(line.last())));
            return;
        }
        if (line.sheet().columns().isRepeatedIn(line.record().toList()) || line.isFoot()) {
            return;
        }
        try {
            readBookings.add(line.first(), booking(moments, line));
        } catch (FileRefused e) {
            if (e.problem().line() == 0) {
                throw e;
            }
            readBookings.wrong(e.problem());
        }
    }

    private Booking booking(AppointmentTimes moments, Line line) {
        String reference = reference(line);
        return new Booking(
                reference,
                reference,
                moments.instant(line.first(), line::text),
                serviceMatcher.code(line.first(), List.of(Cell.words(line.text(Column.SERVICE)))),
                Languages.code(Cell.words(line.text(Column.LANGUAGE))),
                ShortName.of(line.text(Column.NAME)),
                CancellationWords.matches(line.text(Column.STATUS)));
    }

    /** No visitor could find a reference that a spreadsheet changed. */
    private static String reference(Line line) {
        String text = Cell.code(line.text(Column.REFERENCE));
        if (Cell.isEatenNumber(text)) {
            throw new FileRefused(Problem.at(line.first(), Kind.EATEN_NUMBER, text));
        }
        if (Cell.isFormula(text)) {
            throw new FileRefused(Problem.at(line.first(), Kind.FORMULA, text));
        }
        return ReferenceReader.reference(text)
                .orElseThrow(() -> new FileRefused(Problem.at(line.first(), Kind.NO_REFERENCE)));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /**
     * A record of the table.
     *
     * @param first the line of the file where it begins, from 1
     * @param last the line where it ends
     */
    private record Line(Sheet sheet, CSVRecord record, int first, int last) {

        private static final Pattern FOOT =
                Pattern.compile("(?:(?:sous-)?total(?:[ :].*)?|nombre de .*|page \\d.*|fin du .*)");

        /** The plain text of the first cell of a column, possibly empty. */
        String text(Column column) {
            List<Integer> places = sheet.columns().places(column);
            return places.isEmpty() ? "" : text(places.getFirst());
        }

        String text(int place) {
            return place < record.size()
                    ? Cell.text(
                            Characters.plain(Characters.cut(record.get(place).strip(), 1000)))
                    : "";
        }

        /** Whether a quote that was not closed took the lines below into a field. */
        boolean hasOpenQuote() {
            if (last - first > LONGEST_RECORD) {
                return true;
            }
            Columns columns = sheet.columns();
            for (Column column : Column.values()) {
                for (int place : columns.places(column)) {
                    if (place < record.size() && holdsLines(record.get(place))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Cells may have several lines, but not those of a table. */
        private boolean holdsLines(String text) {
            int end = Math.max(text.indexOf('\n'), text.indexOf('\r'));
            return end >= 0 && text.indexOf(sheet.separator(), end) >= 0;
        }

        /** A total or a page number below the table: neither a date nor a reason. */
        boolean isFoot() {
            boolean isEmpty =
                    text(Column.DATE).isEmpty() && text(Column.SERVICE).isEmpty();
            String start = record.stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .map(Characters::folded)
                    .orElse("");
            return isEmpty && FOOT.matcher(start).matches();
        }
    }
}
