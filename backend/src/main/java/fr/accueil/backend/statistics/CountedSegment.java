// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One service of a visit: they waited for it, were called for it, and were received or not.
 *
 * @param waitedFrom when this wait began
 * @param firstCall how long until the first call; empty when they were never called
 * @param waiting how long until the last call before the service; empty when they were not received, or went on with it
 *     at the same counter without any wait
 * @param received whether the service began
 * @param served how long they were received, holds left out; empty when they were not, or when its end is not known
 * @param counter where they were called last
 */
public record CountedSegment(
        String service,
        Instant waitedFrom,
        Optional<Duration> firstCall,
        Optional<Duration> waiting,
        boolean received,
        Optional<Duration> served,
        Optional<String> counter) {}
