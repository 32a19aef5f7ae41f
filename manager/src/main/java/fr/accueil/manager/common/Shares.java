// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

/** Shares from 0 to 1, as pages show them. */
public final class Shares {

    private Shares() {}

    /** In whole percents, never rounded up, so that no share is shown too high. */
    public static double roundedDown(double share) {
        return Math.floor(share * 100 + 1e-9) / 100;
    }
}
