// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.util.OptionalDouble;

/**
 * Whole minutes in which a device worked, of those in which the site was open.
 *
 * @param openMinutes 0 or more
 * @param aliveMinutes 0 to {@code openMinutes}
 */
public record Availability(long openMinutes, long aliveMinutes) {

    /** The target share of the open hours. */
    public static final double TARGET = 0.99;

    /** From 0 to 1; empty before the first open minute. */
    public OptionalDouble share() {
        return openMinutes == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) aliveMinutes / openMinutes);
    }

    Availability plus(Availability other) {
        return new Availability(openMinutes + other.openMinutes, aliveMinutes + other.aliveMinutes);
    }
}
