// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

/**
 * A share of answers with its 95 % interval by Wilson's formula, which holds for few answers and for shares near 0 and 1.
 *
 * @param best how many
 * @param n of how many
 */
public record Share(int best, int n) {

    /** Fewer answers say more about single people than about the place: their figures are not shown. */
    public static final int LEAST = 10;

    private static final double Z = 1.959963984540054;

    public Share {
        if (best < 0 || n < best) {
            throw new IllegalArgumentException(best + " of " + n);
        }
    }

    public boolean isShown() {
        return n >= LEAST;
    }

    /** From 0 to 1; 0 of nothing. */
    public double value() {
        return n == 0 ? 0 : (double) best / n;
    }

    public double low() {
        return n == 0 ? 0 : Math.max(0, middle() - reach());
    }

    public double high() {
        return n == 0 ? 1 : Math.min(1, middle() + reach());
    }

    Share plus(Share other) {
        return new Share(best + other.best, n + other.n);
    }

    private double middle() {
        return (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double reach() {
        double spread = value() * (1 - value()) / n + Z * Z / (4.0 * n * n);
        return Z * Math.sqrt(spread) / (1 + Z * Z / n);
    }
}
