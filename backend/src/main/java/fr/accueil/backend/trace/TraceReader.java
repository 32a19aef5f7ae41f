// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a trace row by row: a CSV file in UTF-8 with the header
 * {@code arrival,service,class,called,ended,server,outcome} in any order, times in seconds or as ISO instants, the outcome
 * SERVED or LEFT (called and server then empty), in the order of arrival. Nothing of it is kept.
 */
public final class TraceReader implements Closeable {

    private static final List<String> COLUMNS =
            List.of("arrival", "service", "class", "called", "ended", "server", "outcome");
    private static final int LONGEST_LINE = 2000;
    private static final Duration LONGEST_VISIT = Duration.ofDays(7);
    private static final double FARTHEST = 1e11;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

    private final BufferedReader lines;
    private final Map<String, Integer> columns;
    private final int width;
    private Instant last = Instant.MIN;
    private long line = 1;

    public TraceReader(Path file) throws IOException, TraceException {
        lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            String header = lines.readLine();
            List<String> names = header == null ? List.of() : List.of(cells(header.replace("\uFEFF", "")));
            columns = columns(names);
            width = names.size();
        } catch (MalformedInputException e) {
            lines.close();
            throw TraceException.at(1, "the file is not UTF-8 text");
        } catch (IOException | TraceException e) {
            lines.close();
            throw e;
        }
    }

    private static Map<String, Integer> columns(List<String> names) throws TraceException {
        for (String name : names) {
            if (!COLUMNS.contains(name)) {
                throw TraceException.at(
                        1, "unknown column \"" + cut(name) + "\"; a trace has " + String.join(",", COLUMNS));
            }
        }
        for (String column : COLUMNS) {
            if (names.stream().filter(column::equals).count() != 1) {
                throw TraceException.at(1, "the column \"" + column + "\" must be there once");
            }
        }
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
    }

    /** The next row; nothing at the end. */
    public @Nullable TraceRow next() throws IOException, TraceException {
        String text;
        do {
            line++;
            text = read();
        } while (text != null && text.isBlank());
        return text == null ? null : row(cells(text));
    }

    private @Nullable String read() throws IOException, TraceException {
        try {
            String text = lines.readLine();
            if (text != null && text.length() > LONGEST_LINE) {
                throw TraceException.at(line, "longer than " + LONGEST_LINE + " characters");
            }
            return text;
        } catch (MalformedInputException e) {
            throw TraceException.at(line, "the file is not UTF-8 text");
        }
    }

    private TraceRow row(String[] cells) throws TraceException {
        if (cells.length != width) {
            throw TraceException.at(line, cells.length + " cells where there must be " + width);
        }
        Instant arrival = time(cells, "arrival");
        if (arrival.isBefore(last)) {
            throw TraceException.at(line, "arrives before the row above; rows stand in the order of arrival");
        }
        last = arrival;
        String service = required(cells, "service");
        int trafficClass = trafficClass(required(cells, "class"));
        Instant ended = time(cells, "ended");
        Optional<TraceRow.Call> call = switch (cell(cells, "outcome")) {
            case "SERVED" -> Optional.of(new TraceRow.Call(time(cells, "called"), required(cells, "server")));
            case "LEFT" -> Optional.empty();
            default -> throw TraceException.at(line, "outcome must be SERVED or LEFT");
        };
        if (call.isEmpty() && !cell(cells, "called").isEmpty()) {
            throw TraceException.at(line, "a visitor who left was not called; \"called\" must be empty");
        }
        Instant called = call.map(TraceRow.Call::at).orElse(arrival);
        if (called.isBefore(arrival)) {
            throw TraceException.at(line, "called before the arrival");
        }
        if (ended.isBefore(called)) {
            throw TraceException.at(line, "ended before " + (call.isPresent() ? "the call" : "the arrival"));
        }
        if (Duration.between(arrival, ended).compareTo(LONGEST_VISIT) > 0) {
            throw TraceException.at(line, "a visit of more than " + LONGEST_VISIT.toDays() + " days");
        }
        return new TraceRow(line, arrival, service, service, trafficClass, call, ended);
    }

    private int trafficClass(String text) throws TraceException {
        if (!text.matches("\\d{1,3}")) {
            throw TraceException.at(line, "class must be a number from 0 to 999");
        }
        return Integer.parseInt(text);
    }

    private Instant time(String[] cells, String column) throws TraceException {
        String text = required(cells, column);
        return instant(text)
                .orElseThrow(() -> TraceException.at(
                        line, column + " \"" + cut(text) + "\" is neither seconds (0 or more) nor an ISO instant"));
    }

    /** An instant as a trace writes it; nothing for what is none, or lies before the epoch. */
    static Optional<Instant> instant(String text) {
        if (NUMBER.matcher(text).matches()) {
            double seconds = Double.parseDouble(text);
            return seconds < 0 || seconds > FARTHEST
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000)));
        }
        try {
            return Optional.of(Instant.parse(text)).filter(at -> !at.isBefore(Instant.EPOCH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String required(String[] cells, String column) throws TraceException {
        String text = cell(cells, column);
        if (text.isEmpty()) {
            throw TraceException.at(line, "\"" + column + "\" is empty");
        }
        if (text.length() > 80) {
            throw TraceException.at(line, "\"" + column + "\" is longer than 80 characters");
        }
        return text;
    }

    private String cell(String[] cells, String column) {
        return cells[columns.getOrDefault(column, 0)];
    }

    private static String[] cells(String text) {
        String[] cells = text.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            cells[i] = quoted ? cell.substring(1, cell.length() - 1) : cell;
        }
        return cells;
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
