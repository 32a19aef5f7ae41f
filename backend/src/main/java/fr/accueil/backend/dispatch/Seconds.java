// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;

/** Instants and durations as seconds. */
final class Seconds {

    private Seconds() {}

    static double of(Instant at) {
        return at.getEpochSecond() + at.getNano() / 1e9;
    }

    static double of(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }
}
