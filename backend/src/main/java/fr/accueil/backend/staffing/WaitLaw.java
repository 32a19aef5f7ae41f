// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

/** How long a visitor waits before a counter calls them or they leave, in the unit of the rates it was made of. */
public sealed interface WaitLaw permits ErlangA, ErlangC {

    /** The share that waits at all. */
    double waits();

    /** The mean wait of all visitors. */
    double mean();

    /** The share that waits longer than this, 0 or more. */
    double longerThan(double time);

    /** The wait that this share of all visitors does not exceed. */
    default double percentile(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("no share of visitors: " + share);
        }
        return longerThan(0) <= 1 - share ? 0 : between(0, beyond(1 - share), 1 - share);
    }

    private double beyond(double rest) {
        double time = 1;
        while (longerThan(time) > rest && time < Double.MAX_VALUE / 2) {
            time *= 2;
        }
        return time;
    }

    private double between(double from, double until, double rest) {
        double low = from;
        double high = until;
        while (high - low > 1e-12 * high) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (longerThan(middle) > rest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
