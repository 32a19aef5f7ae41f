// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterSnapshot;

/** The reply to a command, with the counter's state after it. */
public sealed interface CounterReply {

    CounterSnapshot counter();

    /** Done. */
    record Done(CounterSnapshot counter) implements CounterReply {}

    /** No visitor waits for this counter. "Finish and next" has ended the service. */
    record NoVisitorWaiting(CounterSnapshot counter) implements CounterReply {}

    /** Refused, nothing changed; {@code sentence} is for the agent. */
    record Refused(CounterSnapshot counter, String sentence) implements CounterReply {}
}
