// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.List;

/**
 * Many histograms in one. Their slots are counted in one array as wide as the fine grid: the work grows with their
 * content, not with their number.
 */
final class MergedHistogram {

    /** Up to here every second has a place of its own; beyond, each doubling of the time has half as many. */
    private static final int EXACT = 2048;

    private static final int HALF = EXACT / 2;
    private static final int BITS_OF_HALF = Integer.numberOfTrailingZeros(HALF);
    private static final int PLACES = place((int) DurationHistogram.MOST) + 1;
    /** Fewer are merged one by one. */
    private static final int FEW = 3;

    private MergedHistogram() {}

    static DurationHistogram of(List<DurationHistogram> parts) {
        if (parts.size() < FEW) {
            DurationHistogram sum = new DurationHistogram();
            parts.forEach(sum::merge);
            return sum;
        }
        long[] counts = new long[PLACES];
        DurationHistogram.Sum sum = new DurationHistogram.Sum();
        for (DurationHistogram part : parts) {
            part.addTo(counts, sum);
        }
        return DurationHistogram.of(counts, sum);
    }

    /** Where a slot of the fine grid, or of a coarser one, is counted. */
    static int place(int slot) {
        if (slot < EXACT) {
            return slot;
        }
        int doubling = Integer.SIZE - 1 - BITS_OF_HALF - Integer.numberOfLeadingZeros(slot);
        return EXACT + (doubling - 1) * HALF + (slot >> doubling) - HALF;
    }

    /** The slot that is counted at a place. */
    static int slot(int place) {
        if (place < EXACT) {
            return place;
        }
        int doubling = (place - EXACT) / HALF + 1;
        return (place - EXACT) % HALF + HALF << doubling;
    }
}
