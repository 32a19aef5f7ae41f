// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterSnapshot;

/** The answer to the choice of a counter. */
public sealed interface TakeCounterAnswer {

    /** The counter is open and the agent's. */
    record Taken(CounterSnapshot counter) implements TakeCounterAnswer {}

    /** A colleague is at it; nothing changed. */
    record HeldBy(String colleague) implements TakeCounterAnswer {}

    /** No such counter at the agent's site. */
    record UnknownCounter() implements TakeCounterAnswer {}
}
