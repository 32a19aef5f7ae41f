// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

/** The same queues by brute force: balance equations by elimination, the wait by small steps of time. */
final class BirthAndDeath {

    private static final int STATES = 400;

    private final double arrivals;
    private final double service;
    private final double leaving;
    private final int counters;
    private final double[] share;

    BirthAndDeath(double arrivals, double service, double leaving, int counters) {
        this.arrivals = arrivals;
        this.service = service;
        this.leaving = leaving;
        this.counters = counters;
        this.share = solve();
    }

    private double death(int state) {
        return Math.min(state, counters) * service + Math.max(0, state - counters) * leaving;
    }

    /** Gaussian elimination of the balance equations, the last one replaced by "all shares are one". */
    private double[] solve() {
        double[][] rows = new double[STATES][STATES + 1];
        for (int n = 0; n < STATES; n++) {
            rows[n][n] = -(n < STATES - 1 ? arrivals : 0) - death(n);
            if (n > 0) {
                rows[n][n - 1] = arrivals;
            }
            if (n < STATES - 1) {
                rows[n][n + 1] = death(n + 1);
            }
        }
        for (int n = 0; n <= STATES; n++) {
            rows[STATES - 1][n] = 1;
        }
        return eliminate(rows);
    }

    private static double[] eliminate(double[][] rows) {
        for (int pivot = 0; pivot < STATES; pivot++) {
            int best = pivot;
            for (int row = pivot + 1; row < STATES; row++) {
                best = Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot]) ? row : best;
            }
            double[] swap = rows[pivot];
            rows[pivot] = rows[best];
            rows[best] = swap;
            for (int row = pivot + 1; row < STATES; row++) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= STATES; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] result = new double[STATES];
        for (int row = STATES - 1; row >= 0; row--) {
            double rest = rows[row][STATES];
            for (int column = row + 1; column < STATES; column++) {
                rest -= rows[row][column] * result[column];
            }
            result[row] = rest / rows[row][row];
        }
        return result;
    }

    double waits() {
        double sum = 0;
        for (int n = counters; n < STATES; n++) {
            sum += share[n];
        }
        return sum;
    }

    double mean() {
        double queue = 0;
        for (int n = counters; n < STATES; n++) {
            queue += (n - counters) * share[n];
        }
        return queue / arrivals;
    }

    /** Follows one newcomer and those before them through time, by the rule of Runge and Kutta. */
    double longerThan(double time) {
        int steps = 4_000;
        double step = time / steps;
        double[] here = new double[STATES - counters];
        System.arraycopy(share, counters, here, 0, here.length);
        for (int i = 0; i < steps; i++) {
            double[] k1 = flow(here);
            double[] k2 = flow(plus(here, k1, step / 2));
            double[] k3 = flow(plus(here, k2, step / 2));
            double[] k4 = flow(plus(here, k3, step));
            for (int q = 0; q < here.length; q++) {
                here[q] += step / 6 * (k1[q] + 2 * k2[q] + 2 * k3[q] + k4[q]);
            }
        }
        double sum = 0;
        for (double one : here) {
            sum += one;
        }
        return sum;
    }

    /** With q before the newcomer: one of them is called or leaves, or the newcomer leaves. */
    private double[] flow(double[] here) {
        double[] change = new double[here.length];
        for (int q = 0; q < here.length; q++) {
            double on = counters * service + q * leaving;
            change[q] -= (on + leaving) * here[q];
            if (q > 0) {
                change[q - 1] += on * here[q];
            }
        }
        return change;
    }

    private static double[] plus(double[] here, double[] change, double step) {
        double[] sum = new double[here.length];
        for (int q = 0; q < here.length; q++) {
            sum[q] = here[q] + step * change[q];
        }
        return sum;
    }
}
