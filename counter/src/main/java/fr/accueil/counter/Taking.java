// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What came of choosing a counter. */
public sealed interface Taking {

    /** The counter is open and the agent's. */
    record Taken(CounterSnapshot counter) implements Taking {}

    /** A colleague holds it; nothing changed. */
    record HeldBy(String colleague) implements Taking {}

    /** No such counter at the agent's site. */
    record UnknownCounter() implements Taking {}
}
