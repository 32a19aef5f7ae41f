// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import fr.accueil.backend.site.AppointmentFiles.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the line of headings, below a title too, and the character that separates the cells. */
public final class HeadSearch {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    /** Lines that are not blank. */
    private static final int LINES = 10;

    private static final int MOST_READ = 65_536;
    private static final int MOST_COLUMNS = 1000;
    private static final int SHOWN = 12;

    private final SeparatorLine first;
    private final Map<Column, String> own;

    private HeadSearch(String text, Map<Column, String> own) {
        this.first = SeparatorLine.of(text);
        this.own = own;
    }

    /** A line, or two that are one under the other, taken for headings. */
    private record Candidate(char separator, int records, Columns columns) {

        boolean isWhole() {
            return columns.missing().isEmpty();
        }
    }

    /** @param own the headings that a site names; they replace the usual ones */
    public static Head of(String text, Map<Column, String> own) {
        return new HeadSearch(text, own).find();
    }

    private Head find() {
        List<Character> separators = Stream.concat(first.separator().stream(), SEPARATORS.stream())
                .distinct()
                .toList();
        List<List<Row>> tables = separators.stream().map(this::rows).toList();
        List<Candidate> lines = candidates(separators, tables, 1);
        return lines.stream()
                .filter(Candidate::isWhole)
                .findFirst()
                .or(() -> candidates(separators, tables, 2).stream()
                        .filter(Candidate::isWhole)
                        .findFirst())
                .map(this::found)
                .orElseGet(() -> missing(lines));
    }

    private Head found(Candidate candidate) {
        List<String> twice = candidate.columns().twice();
        return twice.isEmpty()
                ? new Head.Found(new Sheet(
                        first.rest(), candidate.separator(), first.lines(), candidate.records(), candidate.columns()))
                : new Head.Twice(twice.getFirst(), twice.getLast());
    }

    private static Head missing(List<Candidate> lines) {
        Comparator<Candidate> nearest = Comparator.<Candidate>comparingInt(
                        line -> line.columns().found())
                .thenComparingInt(line -> line.columns().headings().size());
        Columns columns = lines.stream()
                .reduce((best, next) -> nearest.compare(next, best) > 0 ? next : best)
                .map(Candidate::columns)
                .orElseGet(() -> new Columns(List.of(), Map.of()));
        return new Head.Missing(
                columns.called(columns.missing().orElseThrow()),
                columns.headings().stream()
                        .map(String::strip)
                        .filter(heading -> !heading.isEmpty())
                        .limit(SHOWN)
                        .collect(Collectors.joining(", ")));
    }

    /** @param record its number among all, from 1 */
    private record Row(int record, List<String> cells) {}

    private List<Candidate> candidates(List<Character> separators, List<List<Row>> tables, int height) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < separators.size(); i++) {
            List<Row> rows = tables.get(i);
            for (int row = 0; row + height <= rows.size(); row++) {
                List<String> cells = height == 1
                        ? rows.get(row).cells()
                        : joined(rows.get(row).cells(), rows.get(row + 1).cells());
                int records = rows.get(row + height - 1).record();
                candidates.add(new Candidate(separators.get(i), records, new Columns(cells, own)));
            }
        }
        return candidates;
    }

    private static List<String> joined(List<String> above, List<String> below) {
        return IntStream.range(0, Math.max(above.size(), below.size()))
                .mapToObj(i -> (cell(above, i) + " " + cell(below, i)).strip())
                .toList();
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The first lines, cut where a file has no line of headings for long. */
    private List<Row> rows(char separator) {
        String start = first.rest().substring(0, Math.min(first.rest().length(), MOST_READ));
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = Sheet.parser(start, separator)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int record = 1; rows.size() < LINES && records.hasNext(); record++) {
                List<String> cells = records.next().stream()
                        .limit(MOST_COLUMNS)
                        .map(Cell::text)
                        .toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Row(record, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // The part read before is used; reading the whole file gives the reason.
            return rows;
        }
        return rows;
    }
}
