// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of something. Counts are summed up as they come, durations when somebody asks for them. */
public final class Tally {

    private final Site site;
    private final long[] counts = new long[Count.kinds()];
    private final Map<String, List<Cell>> services = new HashMap<>();
    private @Nullable Sketch waiting;

    Tally(Site site) {
        this.site = site;
    }

    void add(String service, Cell cell) {
        cell.addTo(counts);
        services.computeIfAbsent(service, none -> new ArrayList<>()).add(cell);
        waiting = null;
    }

    public long count(Count what) {
        return counts[what.ordinal()];
    }

    /** From arrival to the last call before the service, of all who were received. */
    public Times waiting() {
        return Times.of(waits());
    }

    /** From arrival to the first call, of all who were called. */
    public Times firstCall() {
        return Times.of(sum(Cell::firstCall));
    }

    public Times service() {
        return Times.of(sum(Cell::service));
    }

    /** How many of the waits whose service has a target kept it, 0 to 1. */
    public OptionalDouble withinTarget() {
        return withinTarget(Cell::waiting);
    }

    /** The same to the first call. */
    public OptionalDouble firstCallWithinTarget() {
        return withinTarget(Cell::firstCall);
    }

    private OptionalDouble withinTarget(Function<Cell, Sketch> what) {
        long within = 0;
        long all = 0;
        for (Map.Entry<String, List<Cell>> service : services.entrySet()) {
            Optional<Duration> target = site.service(service.getKey()).flatMap(site::target);
            if (target.isPresent()) {
                for (Cell cell : service.getValue()) {
                    within += what.apply(cell).within(target.get());
                    all += what.apply(cell).count();
                }
            }
        }
        return share(within, all);
    }

    /** How many waits lasted from so many minutes up to fewer than so many. */
    public long waitsBetween(long fromMinutes, long untilMinutes) {
        return waits().between(fromMinutes * 60, untilMinutes * 60);
    }

    private Sketch waits() {
        Sketch known = waiting;
        if (known == null) {
            known = sum(Cell::waiting);
            waiting = known;
        }
        return known;
    }

    private Sketch sum(Function<Cell, Sketch> what) {
        List<Sketch> all = new ArrayList<>();
        services.values()
                .forEach(cells -> cells.forEach(cell -> {
                    if (what.apply(cell).count() > 0) {
                        all.add(what.apply(cell));
                    }
                }));
        return Blend.of(all);
    }

    public static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
