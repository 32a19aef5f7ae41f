// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import java.time.Clock;
import java.time.ZoneOffset;

/** The clock of the machine, for programs beside the server. */
public final class SystemClock {

    private SystemClock() {}

    public static Clock get() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
