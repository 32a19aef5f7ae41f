// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A site at one moment.
 *
 * @param seq the site's last event in it
 * @param oldestArrival of the visitor who waits longest; empty when no visitor waits
 * @param openCounters of {@code counters}
 * @param share of today's waits within the target, 0 to 1; empty without a target or a wait
 * @param alerts how many things need the manager's attention
 */
public record SiteFigures(
        long seq,
        boolean open,
        int waiting,
        Optional<Instant> oldestArrival,
        int openCounters,
        int counters,
        OptionalDouble share,
        int alerts) {}
