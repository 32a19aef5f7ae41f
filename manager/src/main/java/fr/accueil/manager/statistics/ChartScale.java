// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

/** The end of an axis. */
final class ChartScale {

    private static final long[] STEPS = {4, 8, 12, 20, 40, 60, 80, 120, 160, 200, 240, 320, 400};

    private ChartScale() {}

    /** A round number of minutes above another, that four divides. */
    static long above(long minutes) {
        for (long step : STEPS) {
            if (step > minutes) {
                return step;
            }
        }
        return (minutes / 400 + 1) * 400;
    }
}
