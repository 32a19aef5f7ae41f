// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.CounterDay.Spell;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.simulation.Visitor.Stop;
import fr.accueil.backend.trace.TraceException;
import fr.accueil.backend.trace.TraceReader;
import fr.accueil.backend.trace.TraceRow;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first day of a trace: who came when, for what, for how long, and how many received them. Rows after it are not read,
 * however many there are.
 */
final class TraceDay {

    private static final int MOST_VISITORS = 20_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FOR_EVER = Duration.ofDays(30);
    private static final Duration UNKNOWN_WORK = Duration.ofMinutes(5);
    private static final Duration ABSENCE = Duration.ofSeconds(90);
    private static final Duration OVERTIME = Duration.ofHours(1);

    private final List<Visitor> visitors = new ArrayList<>();
    private final Set<String> servers = new LinkedHashSet<>();
    private final Set<String> services = new LinkedHashSet<>();
    private Instant lastEnd = Instant.MIN;

    private TraceDay() {}

    static DayPlan read(Path file) {
        try (TraceReader reader = new TraceReader(file)) {
            TraceDay day = new TraceDay();
            for (TraceRow row = reader.next(); row != null && day.goesOn(row); row = reader.next()) {
                day.take(row, file);
            }
            if (day.visitors.isEmpty()) {
                throw new CannotGoOn(file + " has no row.");
            }
            return day.plan();
        } catch (TraceException e) {
            throw new CannotGoOn(file + ", " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new CannotGoOn("There is no file " + file + ".");
        } catch (IOException e) {
            throw new CannotGoOn(file + " cannot be read.");
        }
    }

    private boolean goesOn(TraceRow row) {
        return visitors.isEmpty()
                || !row.arrival().isAfter(visitors.getFirst().arrival().plus(DAY));
    }

    private void take(TraceRow row, Path file) {
        if (visitors.size() == MOST_VISITORS) {
            throw new CannotGoOn(file + ", line " + row.number() + ": more than " + MOST_VISITORS
                    + " visitors came on the first day; no reception is simulated so large.");
        }
        services.add(row.service());
        row.call().map(TraceRow.Call::server).ifPresent(servers::add);
        lastEnd = row.ended().isAfter(lastEnd) ? row.ended() : lastEnd;
        visitors.add(new Visitor(
                visitors.size() + 1,
                row.arrival(),
                row.trafficClass() == 0 ? Profile.ORDINARY : Profile.PRIORITY,
                Duration.ZERO,
                Optional.empty(),
                row.isServed() ? FOR_EVER : Duration.between(row.arrival(), row.ended()),
                false,
                List.of(new Stop(row.service(), "", Duration.ZERO, work(row), Duration.ZERO))));
    }

    private static Duration work(TraceRow row) {
        return row.call().map(call -> Duration.between(call.at(), row.ended())).orElse(UNKNOWN_WORK);
    }

    /** Each server of the trace works at a counter and serves all that is asked for. */
    private DayPlan plan() {
        Instant first = visitors.getFirst().arrival();
        List<Line> lines = services.stream()
                .map(service -> new Line(service, Duration.ZERO))
                .toList();
        List<CounterDay> counters = new ArrayList<>();
        for (int i = 0; i < Math.max(1, servers.size()); i++) {
            counters.add(new CounterDay("server " + (i + 1), lines, 1, List.of(new Spell(first, lastEnd)), true));
        }
        return new DayPlan(first, lastEnd, List.copyOf(visitors), counters, ABSENCE, OVERTIME);
    }
}
