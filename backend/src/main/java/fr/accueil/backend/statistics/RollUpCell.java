// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

/** The counts and durations of one key. */
final class RollUpCell {

    private final long[] counts = new long[Count.kinds()];
    private final DurationHistogram firstCall;
    private final DurationHistogram waiting;
    private final DurationHistogram service;

    RollUpCell() {
        this(new DurationHistogram(), new DurationHistogram(), new DurationHistogram());
    }

    private RollUpCell(DurationHistogram firstCall, DurationHistogram waiting, DurationHistogram service) {
        this.firstCall = firstCall;
        this.waiting = waiting;
        this.service = service;
    }

    long count(Count what) {
        return counts[what.ordinal()];
    }

    /** Adds the counts to others, in the order of their kinds. */
    void addTo(long[] sums) {
        for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i];
        }
    }

    void add(Count what, long many) {
        counts[what.ordinal()] += many;
    }

    /** From arrival to the first call, of all who were called. */
    DurationHistogram firstCall() {
        return firstCall;
    }

    /** From arrival to the last call before the service, of all who were received. */
    DurationHistogram waiting() {
        return waiting;
    }

    DurationHistogram service() {
        return service;
    }

    RollUpCell merge(RollUpCell other) {
        other.addTo(counts);
        firstCall.merge(other.firstCall);
        waiting.merge(other.waiting);
        service.merge(other.service);
        return this;
    }

    RollUpCell coarse() {
        RollUpCell wide = new RollUpCell(firstCall.coarse(), waiting.coarse(), service.coarse());
        System.arraycopy(counts, 0, wide.counts, 0, counts.length);
        return wide;
    }

    void write(Packing packing) {
        long present = 0;
        for (int i = 0; i < counts.length; i++) {
            present |= counts[i] == 0 ? 0 : 1L << i;
        }
        packing.number(present);
        for (long count : counts) {
            if (count != 0) {
                packing.number(count);
            }
        }
        firstCall.write(packing);
        waiting.write(packing);
        service.write(packing);
    }

    static RollUpCell read(Unpacking packed) {
        long present = packed.number();
        long[] counts = new long[Count.kinds()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (present & 1L << i) == 0 ? 0 : packed.number();
        }
        RollUpCell cell = new RollUpCell(
                DurationHistogram.read(packed), DurationHistogram.read(packed), DurationHistogram.read(packed));
        System.arraycopy(counts, 0, cell.counts, 0, counts.length);
        return cell;
    }
}
