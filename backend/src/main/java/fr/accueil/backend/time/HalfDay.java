// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import java.time.LocalTime;

/** Half a service day; the afternoon begins at noon, local time. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    public static HalfDay at(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
