// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of something, being summed up. */
public final class Tally {

    private final Site site;
    private final Cell sum = new Cell();
    private long targeted;
    private long within;
    private long firstTargeted;
    private long firstWithin;

    Tally(Site site) {
        this.site = site;
    }

    void add(String service, Cell cell) {
        sum.merge(cell);
        Optional<Duration> target = site.service(service).flatMap(site::target);
        if (target.isPresent()) {
            targeted += cell.waiting().count();
            within += cell.waiting().within(target.get());
            firstWithin += cell.firstCall().within(target.get());
            firstTargeted += cell.firstCall().count();
        }
    }

    public long count(Count what) {
        return sum.count(what);
    }

    /** From arrival to the last call before the service, of all who were received. */
    public Times waiting() {
        return Times.of(sum.waiting());
    }

    /** From arrival to the first call, of all who were called. */
    public Times firstCall() {
        return Times.of(sum.firstCall());
    }

    public Times service() {
        return Times.of(sum.service());
    }

    /** How many of the waits whose service has a target kept it, 0 to 1. */
    public OptionalDouble withinTarget() {
        return share(within, targeted);
    }

    /** The same to the first call. */
    public OptionalDouble firstCallWithinTarget() {
        return share(firstWithin, firstTargeted);
    }

    /** How many waits lasted from so many minutes up to fewer than so many. */
    public long waitsBetween(long fromMinutes, long untilMinutes) {
        return sum.waiting().between(fromMinutes * 60, untilMinutes * 60);
    }

    public static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
