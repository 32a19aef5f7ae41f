// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterSnapshot;

/** What came of an action. Every reply carries the counter as it is after it. */
public sealed interface CounterReply {

    CounterSnapshot counter();

    /** Done. */
    record Done(CounterSnapshot counter) implements CounterReply {}

    /** Nobody waits for this counter. For "finish and next" the service was ended. */
    record NobodyWaiting(CounterSnapshot counter) implements CounterReply {}

    /** Refused, nothing changed; {@code sentence} is for the agent. */
    record Refused(CounterSnapshot counter, String sentence) implements CounterReply {}
}
