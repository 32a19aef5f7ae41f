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

/** The figures of something. Counts are added at once, durations when they are asked for. */
public final class FigureSum {

    private final Site site;
    private final long[] counts = new long[Count.kinds()];
    private final Map<String, List<RollUpCell>> services = new HashMap<>();
    private @Nullable DurationHistogram waiting;

    FigureSum(Site site) {
        this.site = site;
    }

    void add(String service, RollUpCell cell) {
        cell.addTo(counts);
        services.computeIfAbsent(service, none -> new ArrayList<>()).add(cell);
        waiting = null;
    }

    public long count(Count what) {
        return counts[what.ordinal()];
    }

    /** From arrival to the last call before the service, of all who were received. */
    public DurationFigures waiting() {
        return DurationFigures.of(waits());
    }

    /** From arrival to the first call, of all who were called. */
    public DurationFigures firstCall() {
        return DurationFigures.of(sum(RollUpCell::firstCall));
    }

    public DurationFigures service() {
        return DurationFigures.of(sum(RollUpCell::service));
    }

    /** How many of the waits whose service has a target kept it, 0 to 1. */
    public OptionalDouble withinTarget() {
        return withinTarget(RollUpCell::waiting);
    }

    /** The same to the first call. */
    public OptionalDouble firstCallWithinTarget() {
        return withinTarget(RollUpCell::firstCall);
    }

    private OptionalDouble withinTarget(Function<RollUpCell, DurationHistogram> what) {
        long within = 0;
        long all = 0;
        for (Map.Entry<String, List<RollUpCell>> service : services.entrySet()) {
            Optional<Duration> target = site.service(service.getKey()).flatMap(site::target);
            if (target.isPresent()) {
                for (RollUpCell cell : service.getValue()) {
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

    private DurationHistogram waits() {
        DurationHistogram known = waiting;
        if (known == null) {
            known = sum(RollUpCell::waiting);
            waiting = known;
        }
        return known;
    }

    private DurationHistogram sum(Function<RollUpCell, DurationHistogram> what) {
        List<DurationHistogram> all = new ArrayList<>();
        services.values()
                .forEach(cells -> cells.forEach(cell -> {
                    if (what.apply(cell).count() > 0) {
                        all.add(what.apply(cell));
                    }
                }));
        return MergedHistogram.of(all);
    }

    public static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
