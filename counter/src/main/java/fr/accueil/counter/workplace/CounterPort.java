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
 * The port of the counter screen, for the agent who is signed in. A tap is the id of one press of a button or key: sent
 * twice, it acts once.
 */
public interface CounterPort {

    /** The agent who is signed in. */
    Agent agent();

    /** The counters of the agent's site, in the order of the site file. */
    List<CounterChoice> counters();

    /** The choices at a counter. */
    CounterChoices rules(String counter);

    /**
     * Opens a counter for this agent.
     *
     * @param takeOver whether to take it from a colleague
     */
    TakeCounterAnswer take(String counter, boolean takeOver);

    /** Reads a counter now. */
    CounterSnapshot snapshot(String counter);

    /**
     * Executes a command at the agent's counter.
     *
     * @param visitor the ticket on the screen when the button was pressed or the dialog opened, if any: a command that
     *     concerns a visitor is refused, and changes nothing, when another one is there by now
     */
    CounterReply act(String counter, Optional<String> visitor, CounterCommand command, UUID tap);

    /**
     * Sends every new state of the counter, on a thread of the server, until removed. {@link #look} reads the first
     * state.
     */
    Registration watch(String counter, Consumer<CounterSnapshot> listener);
}
