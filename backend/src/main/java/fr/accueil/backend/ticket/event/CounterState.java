// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

/** Whether a counter receives. */
public enum CounterState {
    OPEN,
    PAUSED,
    CLOSED
}
