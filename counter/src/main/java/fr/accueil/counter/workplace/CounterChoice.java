// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterStatus;
import java.util.List;
import java.util.Optional;

/**
 * A counter that an agent can choose.
 *
 * @param name as displayed in the hall, such as "Guichet 3"
 * @param queues the names of the queues it serves, in order of preference
 * @param holder the name of the agent at it, if any
 * @param mine whether this agent is at it
 */
public record CounterChoice(
        String code, String name, CounterStatus state, List<String> queues, Optional<String> holder, boolean mine) {}
