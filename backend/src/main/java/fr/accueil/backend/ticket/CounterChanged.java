// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.util.Optional;

/** A counter opened, paused, closed, changed hands or changed queues; {@code agent} holds it now. */
public record CounterChanged(Instant at, String counter, CounterState state, Optional<String> agent)
        implements SiteEvent {}
