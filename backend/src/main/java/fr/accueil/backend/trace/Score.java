// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.util.Locale;

/** How good one way of forecasting was, in seconds. Its size does not grow with what it has seen. */
final class Score {

    /** Winkler's penalty of a 90 % interval for each second outside: 2 / 0.1. */
    private static final double PENALTY = 20;

    private static final int TENTHS = 600_000;

    private final int[] errors = new int[TENTHS + 1];
    private int count;
    private double absolute;
    private double squares;
    private double bias;
    private double widths;
    private double winkler;
    private int inside;

    /**
     * One visitor.
     *
     * @param interval between which bounds nine of ten were to lie
     */
    void add(double wait, double forecast, double[] interval) {
        double error = forecast - wait;
        count++;
        absolute += Math.abs(error);
        squares += error * error;
        bias += error;
        errors[(int) Math.min(TENTHS, Math.round(Math.abs(error) * 10))]++;
        double width = interval[1] - interval[0];
        widths += width;
        winkler += width + PENALTY * (Math.max(0, interval[0] - wait) + Math.max(0, wait - interval[1]));
        inside += wait >= interval[0] && wait <= interval[1] ? 1 : 0;
    }

    int count() {
        return count;
    }

    double meanAbsoluteError() {
        return absolute / count;
    }

    double rootMeanSquare() {
        return Math.sqrt(squares / count);
    }

    double medianAbsoluteError() {
        int passed = 0;
        int tenth = 0;
        while (passed + errors[tenth] < (count + 1) / 2) {
            passed += errors[tenth++];
        }
        return tenth / 10.0;
    }

    double bias() {
        return bias / count;
    }

    /** From 0 to 1. */
    double coverage() {
        return (double) inside / count;
    }

    double meanWidth() {
        return widths / count;
    }

    double winkler() {
        return winkler / count;
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                "%-10s %8s %8s %8s %8s %8s %9s %8s %9s",
                "",
                "n",
                "MAE",
                "RMSE",
                "median",
                "bias",
                "coverage",
                "width",
                "Winkler");
    }

    String line(String name) {
        return count == 0
                ? String.format(Locale.ROOT, "%-10s %8d", name, 0)
                : String.format(
                        Locale.ROOT,
                        "%-10s %8d %8.2f %8.2f %8.1f %8.2f %8.1f%% %8.1f %9.1f",
                        name,
                        count,
                        meanAbsoluteError(),
                        rootMeanSquare(),
                        medianAbsoluteError(),
                        bias(),
                        100 * coverage(),
                        meanWidth(),
                        winkler());
    }
}
