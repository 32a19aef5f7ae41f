// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.HdrHistogram.Histogram;

/**
 * Many durations in little room, and mergeable: the full slots of an HdrHistogram of seconds, with the exact sum and
 * maximum beside. Fine: exact to the second up to 34 minutes, to a thousandth beyond. Coarse: to a hundredth.
 */
final class DurationHistogram {

    static final long MOST = Duration.ofDays(2).toSeconds();
    private static final Histogram FINE = new Histogram(MOST, 3);
    private static final Histogram COARSE = new Histogram(MOST, 2);

    /** A histogram that is so many times smaller is merged slot by slot: most of its slots are there. */
    private static final int FEW = 8;

    private static final int FIRST_ROOM = 4;

    private int[] slots = new int[FIRST_ROOM];
    private long[] counts = new long[FIRST_ROOM];
    private int size;
    private long n;
    private long sumMillis;
    private long maxMillis;

    void add(Duration duration) {
        long millis = Math.max(0, duration.toMillis());
        put(slot(FINE, millis / 1000), 1);
        sumMillis += millis;
        maxMillis = Math.max(maxMillis, millis);
    }

    void merge(DurationHistogram other) {
        if (other.n == 0) {
            return;
        }
        if (size == 0) {
            slots = Arrays.copyOf(other.slots, other.size);
            counts = Arrays.copyOf(other.counts, other.size);
            size = other.size;
            n = other.n;
        } else if (other.size * FEW < size) {
            for (int i = 0; i < other.size; i++) {
                put(other.slots[i], other.counts[i]);
            }
        } else {
            mergeSlots(other);
        }
        sumMillis += other.sumMillis;
        maxMillis = Math.max(maxMillis, other.maxMillis);
    }

    private void mergeSlots(DurationHistogram other) {
        int[] both = new int[size + other.size];
        long[] sums = new long[size + other.size];
        int mine = 0;
        int theirs = 0;
        int length = 0;
        while (mine < size || theirs < other.size) {
            boolean takeMine = theirs == other.size || mine < size && slots[mine] <= other.slots[theirs];
            boolean takeTheirs = mine == size || theirs < other.size && other.slots[theirs] <= slots[mine];
            both[length] = takeMine ? slots[mine] : other.slots[theirs];
            sums[length++] = (takeMine ? counts[mine++] : 0) + (takeTheirs ? other.counts[theirs++] : 0);
        }
        slots = both;
        counts = sums;
        size = length;
        n += other.n;
    }

    /** What many histograms have together beside their slots. */
    static final class Sum {
        private long n;
        private long millis;
        private long maxMillis;
    }

    /** Counts the slots at their places, and the rest into a sum. */
    void addTo(long[] places, Sum sum) {
        for (int i = 0; i < size; i++) {
            places[MergedHistogram.place(slots[i])] += counts[i];
        }
        sum.n += n;
        sum.millis += sumMillis;
        sum.maxMillis = Math.max(sum.maxMillis, maxMillis);
    }

    static DurationHistogram of(long[] places, Sum sum) {
        int full = 0;
        for (long count : places) {
            full += count == 0 ? 0 : 1;
        }
        DurationHistogram histogram = new DurationHistogram();
        histogram.slots = new int[full];
        histogram.counts = new long[full];
        for (int place = 0; histogram.size < full; place++) {
            if (places[place] != 0) {
                histogram.slots[histogram.size] = MergedHistogram.slot(place);
                histogram.counts[histogram.size++] = places[place];
            }
        }
        histogram.n = sum.n;
        histogram.sumMillis = sum.millis;
        histogram.maxMillis = sum.maxMillis;
        return histogram;
    }

    /** The same with wider slots, for what is kept long. */
    DurationHistogram coarse() {
        DurationHistogram wide = new DurationHistogram();
        for (int i = 0; i < size; i++) {
            wide.put(slot(COARSE, slots[i]), counts[i]);
        }
        wide.sumMillis = sumMillis;
        wide.maxMillis = maxMillis;
        return wide;
    }

    private static int slot(Histogram grid, long seconds) {
        return (int) grid.lowestEquivalentValue(Math.min(seconds, MOST));
    }

    private void put(int slot, long count) {
        int at = Arrays.binarySearch(slots, 0, size, slot);
        if (at < 0) {
            at = -at - 1;
            makeRoom(at);
            slots[at] = slot;
            counts[at] = 0;
            size++;
        }
        counts[at] += count;
        n += count;
    }

    private void makeRoom(int at) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2 + 1);
            counts = Arrays.copyOf(counts, size * 2 + 1);
        }
        System.arraycopy(slots, at, slots, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
    }

    long count() {
        return n;
    }

    long sumMillis() {
        return sumMillis;
    }

    OptionalDouble meanSeconds() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sumMillis / 1000.0 / n);
    }

    OptionalLong maxSeconds() {
        return n == 0 ? OptionalLong.empty() : OptionalLong.of(maxMillis / 1000);
    }

    /** The nearest rank: the smallest duration, in seconds, that so many of a hundred do not exceed. */
    OptionalLong percentile(double percent) {
        if (n == 0) {
            return OptionalLong.empty();
        }
        long rank = Math.max(1, (long) Math.ceil(percent / 100 * n));
        long seen = 0;
        for (int i = 0; i < size; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return OptionalLong.of(slots[i]);
            }
        }
        throw new IllegalStateException("the slots hold fewer than " + n);
    }

    /** How many last no longer than a limit. */
    long within(Duration limit) {
        return between(0, limit.toSeconds() + 1);
    }

    /** How many last from so many seconds up to fewer than so many. */
    long between(long from, long until) {
        long found = 0;
        for (int i = 0; i < size; i++) {
            found += slots[i] >= from && slots[i] < until ? counts[i] : 0;
        }
        return found;
    }

    void write(Packing packing) {
        packing.number(size);
        int before = 0;
        for (int i = 0; i < size; i++) {
            packing.number(slots[i] - before);
            packing.number(counts[i]);
            before = slots[i];
        }
        packing.number(sumMillis);
        packing.number(maxMillis);
    }

    static DurationHistogram read(Unpacking packed) {
        DurationHistogram histogram = new DurationHistogram();
        int size = (int) packed.number();
        histogram.slots = new int[size];
        histogram.counts = new long[size];
        int slot = 0;
        for (int i = 0; i < size; i++) {
            slot += (int) packed.number();
            histogram.slots[i] = slot;
            histogram.counts[i] = packed.number();
            histogram.n += histogram.counts[i];
        }
        histogram.size = size;
        histogram.sumMillis = packed.number();
        histogram.maxMillis = packed.number();
        return histogram;
    }
}
