// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** Whether a counter receives. */
public enum CounterStatus {
    OPEN,
    PAUSED,
    CLOSED
}
