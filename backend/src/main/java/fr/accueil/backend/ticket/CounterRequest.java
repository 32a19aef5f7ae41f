// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.List;
import java.util.Optional;

/**
 * A wish for the state of a counter.
 *
 * @param agent who shall hold it; whoever holds it when empty
 * @param queues what it shall serve while it is open, in order of preference
 * @param pause the code of the reason of a pause
 * @param takeOver whether to take it from the agent who holds it
 */
public record CounterRequest(
        CounterState state,
        Optional<String> agent,
        Optional<List<String>> queues,
        Optional<String> pause,
        boolean takeOver) {

    /** Nothing but a state. */
    public static CounterRequest of(CounterState state) {
        return new CounterRequest(state, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
