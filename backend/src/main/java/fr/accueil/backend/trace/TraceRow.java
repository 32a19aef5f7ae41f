// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.time.Instant;
import java.util.Optional;

/**
 * One visitor of a trace.
 *
 * @param line where they stood: of a file, the service
 * @param trafficClass 0 ordinary, above it with a head start
 * @param call when and where they were called; empty for one who left
 * @param ended when the service ended or the visitor left, not before the arrival
 */
public record TraceRow(
        long number,
        Instant arrival,
        String line,
        String service,
        int trafficClass,
        Optional<Call> call,
        Instant ended) {

    /** A call to a server. */
    public record Call(Instant at, String server) {}

    public boolean isServed() {
        return call.isPresent();
    }
}
