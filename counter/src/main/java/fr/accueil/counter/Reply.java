// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What came of an action. Every reply carries the counter as it is after it. */
public sealed interface Reply {

    CounterSnapshot counter();

    /** Done. */
    record Done(CounterSnapshot counter) implements Reply {}

    /** Nobody waits for this counter. For "finish and next" the service was ended. */
    record NobodyWaiting(CounterSnapshot counter) implements Reply {}

    /** Refused, nothing changed; {@code sentence} is for the agent. */
    record Refused(CounterSnapshot counter, String sentence) implements Reply {}
}
