// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** The state of a counter. */
public enum CounterStatus {
    OPEN,
    PAUSED,
    CLOSED
}
