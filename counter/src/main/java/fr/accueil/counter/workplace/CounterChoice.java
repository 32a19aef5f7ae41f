// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;

/**
 * A counter as the agent chooses one.
 *
 * @param name as the hall knows it, such as "Guichet 3"
 * @param queues the names of the queues it serves, in order of preference
 * @param holder the name of the agent who holds it, if any
 * @param mine whether this agent holds it
 */
public record CounterChoice(
        String code, String name, CounterStatus state, List<String> queues, Optional<String> holder, boolean mine) {}
