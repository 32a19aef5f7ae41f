// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

/**
 * Keeps an estimate's coverage at its target: after each miss the level is raised, after each hit lowered a little
 * (adaptive conformal inference, Gibbs and Candès 2021). Whatever the errors of the forecast, the share of misses nears
 * the target.
 */
public final class Coverage {

    private final double missed;
    private final double step;
    private final double lowest;
    private final double highest;
    private double level;

    /**
     * A bound that this share of visitors may exceed.
     *
     * @param missed from 0 to 1
     * @param step how much one miss moves the level
     * @param lowest below which the level never falls
     */
    public Coverage(double missed, double step, double lowest, double highest) {
        this.missed = missed;
        this.step = step;
        this.lowest = lowest;
        this.highest = highest;
        this.level = 1 - missed;
    }

    public void happened(boolean miss) {
        level = Math.clamp(level + step * ((miss ? 1 : 0) - missed), lowest, highest);
    }

    /** The level at which to forecast the bound. */
    public double level() {
        return level;
    }
}
