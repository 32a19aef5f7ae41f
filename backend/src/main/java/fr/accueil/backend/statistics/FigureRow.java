// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

/** The figures of one key. */
public record FigureRow(String key, FigureSum tally) {

    /** What a row is about. */
    public enum By {
        DAY,
        HOUR,
        SERVICE,
        COUNTER
    }
}
