// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;
import java.util.Optional;

/**
 * A counter opened, paused, closed, changed hands or changed queues.
 *
 * @param agent who holds it now
 * @param pause the code of the reason of the pause, where one was given
 */
public record CounterChanged(
        Instant at, String counter, CounterState state, Optional<String> agent, Optional<String> pause)
        implements SiteEvent {}
