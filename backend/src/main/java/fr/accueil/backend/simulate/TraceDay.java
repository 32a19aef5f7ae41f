// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.CounterDay.Spell;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.simulation.Visitor.Stop;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first day of a trace: who came when, for what, for how long, and how many received them. Rows after it are not read,
 * however many there are.
 */
final class TraceDay {

    private static final List<String> COLUMNS =
            List.of("arrival", "service", "class", "called", "ended", "server", "outcome");
    private static final int MOST_VISITORS = 20_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FOR_EVER = Duration.ofDays(30);
    private static final Duration UNKNOWN_WORK = Duration.ofMinutes(5);

    private final Path file;
    private final Instant midnight;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Set<String> servers = new LinkedHashSet<>();
    private final Set<String> services = new LinkedHashSet<>();
    private List<String> header = List.of();
    private Instant lastEnd = Instant.MIN;
    private int line;

    private TraceDay(Path file, LocalDate date) {
        this.file = file;
        this.midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** @param date the day that times in seconds count from */
    static DayPlan read(Path file, LocalDate date) {
        return new TraceDay(file, date).read();
    }

    private DayPlan read() {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            header(reader.readLine());
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                line++;
                if (!row.isBlank() && !take(row.split(",", -1))) {
                    break;
                }
            }
        } catch (NoSuchFileException e) {
            throw new CannotGoOn("There is no file " + file + ".");
        } catch (MalformedInputException e) {
            throw new CannotGoOn(file + " is not a text in UTF-8.");
        } catch (IOException e) {
            throw new CannotGoOn(file + " cannot be read.");
        }
        if (visitors.isEmpty()) {
            throw new CannotGoOn(file + " has no row.");
        }
        return plan();
    }

    private CannotGoOn wrong(String why) {
        return new CannotGoOn(file + ", line " + line + ": " + why);
    }

    private void header(@Nullable String first) {
        line = 1;
        if (first == null) {
            throw wrong("the file is empty; its first line names the columns " + String.join(",", COLUMNS) + ".");
        }
        header = Arrays.stream(first.replace("\uFEFF", "").split(",", -1))
                .map(String::strip)
                .toList();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw wrong(
                        "there is no column \"" + column + "\"; the columns are " + String.join(",", COLUMNS) + ".");
            }
        }
        for (String column : COLUMNS) {
            if (header.stream().filter(column::equals).count() != 1) {
                throw wrong("the column \"" + column + "\" must be there once.");
            }
        }
    }

    /** @return whether the day goes on */
    private boolean take(String[] fields) {
        if (fields.length != header.size()) {
            throw wrong("there are " + fields.length + " fields for " + header.size() + " columns.");
        }
        Instant arrival = time(fields, "arrival").orElseThrow(() -> wrong("arrival is empty."));
        if (!visitors.isEmpty()) {
            if (arrival.isBefore(visitors.getLast().arrival())) {
                throw wrong("the rows must be in the order of arrival.");
            }
            if (arrival.isAfter(visitors.getFirst().arrival().plus(DAY))) {
                return false;
            }
        }
        if (visitors.size() == MOST_VISITORS) {
            throw wrong("more than " + MOST_VISITORS
                    + " visitors came on the first day; no reception is simulated so large.");
        }
        visitors.add(visitor(fields, arrival));
        return true;
    }

    private Visitor visitor(String[] fields, Instant arrival) {
        Instant ended = time(fields, "ended").orElseThrow(() -> wrong("ended is empty."));
        boolean served = outcome(fields);
        Instant called = time(fields, "called").orElse(ended);
        if (served && field(fields, "called").isEmpty()) {
            throw wrong("somebody was served and never called.");
        }
        if (called.isBefore(arrival) || ended.isBefore(called)) {
            throw wrong("the times must not go back: arrival, called, ended.");
        }
        String service = field(fields, "service");
        services.add(service);
        if (!field(fields, "server").isEmpty()) {
            servers.add(field(fields, "server"));
        }
        lastEnd = ended.isAfter(lastEnd) ? ended : lastEnd;
        Duration work = served ? Duration.between(called, ended) : UNKNOWN_WORK;
        return new Visitor(
                visitors.size() + 1,
                arrival,
                trafficClass(fields) == 0 ? Profile.ORDINARY : Profile.PRIORITY,
                Duration.ZERO,
                Optional.empty(),
                served ? FOR_EVER : Duration.between(arrival, ended),
                false,
                List.of(new Stop(service, "", Duration.ZERO, work, Duration.ZERO)));
    }

    private boolean outcome(String[] fields) {
        String outcome = field(fields, "outcome");
        if (!outcome.equals("SERVED") && !outcome.equals("LEFT")) {
            throw wrong("outcome must be SERVED or LEFT, not \"" + outcome + "\".");
        }
        return outcome.equals("SERVED");
    }

    private int trafficClass(String[] fields) {
        try {
            int value = Integer.parseInt(field(fields, "class"));
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong("class must be a whole number from 0, not \"" + field(fields, "class") + "\".");
    }

    private String field(String[] fields, String column) {
        return fields[header.indexOf(column)].strip();
    }

    /** Seconds or an instant. */
    private Optional<Instant> time(String[] fields, String column) {
        String text = field(fields, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains("T") ? Instant.parse(text) : seconds(text, column));
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            throw wrong(column + " must be seconds or an instant such as 2026-11-02T08:00:00Z, not \"" + text + "\".");
        }
    }

    private Instant seconds(String text, String column) {
        double seconds = Double.parseDouble(text);
        if (!(seconds >= 0) || seconds > 1e11) {
            throw wrong(column + " must not be negative or beyond all days: \"" + text + "\".");
        }
        return midnight.plusMillis(Math.round(seconds * 1000));
    }

    /** Each server of the trace sits at a counter and serves all that is asked for. */
    private DayPlan plan() {
        Instant first = visitors.getFirst().arrival();
        List<Line> lines = services.stream()
                .map(service -> new Line(service, Duration.ZERO))
                .toList();
        List<CounterDay> counters = new ArrayList<>();
        for (int i = 0; i < Math.max(1, servers.size()); i++) {
            counters.add(new CounterDay("server " + (i + 1), lines, 1, List.of(new Spell(first, lastEnd)), true));
        }
        return new DayPlan(
                first, lastEnd, List.copyOf(visitors), counters, Duration.ofSeconds(90), Duration.ofHours(1));
    }
}
