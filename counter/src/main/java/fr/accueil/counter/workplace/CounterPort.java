// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the counter screen needs from the house, for the agent who is signed in. A tap names one press of a button or
 * key: sent twice, it acts once.
 */
public interface CounterPort {

    /** The agent who is signed in. */
    Agent agent();

    /** The counters of the agent's site, in the order of the site file. */
    List<CounterChoice> counters();

    /** What there is to choose from at a counter. */
    CounterChoices rules(String counter);

    /**
     * Opens a counter for this agent.
     *
     * @param takeOver whether to take it from the colleague who holds it
     */
    TakeCounterAnswer take(String counter, boolean takeOver);

    /** Shows a counter now. */
    CounterSnapshot look(String counter);

    /**
     * Does one thing at a counter that the agent holds.
     *
     * @param visitor the ticket in front on the screen when the button was pressed or the dialog opened, if one was: what
     *     concerns a visitor is refused, and changes nothing, when another one is in front by now
     */
    CounterReply act(String counter, Optional<String> visitor, CounterCommand command, UUID tap);

    /**
     * Sends every new state of the counter, from a thread of the house, until removed. The first state is sent by
     * {@link #look}.
     */
    Registration watch(String counter, Consumer<CounterSnapshot> listener);
}
