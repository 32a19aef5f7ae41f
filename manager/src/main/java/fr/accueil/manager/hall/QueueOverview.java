// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The hall at one moment.
 *
 * @param seq the site's last event in it
 * @param issuedToday tickets given since the service day began
 * @param servedToday visits ended with a service
 * @param help the open calls for help, in the order of the counters
 */
public record QueueOverview(
        long seq,
        String siteName,
        ZoneId zone,
        Instant now,
        boolean open,
        List<Queue> queues,
        List<Counter> counters,
        int issuedToday,
        int servedToday,
        List<Help> help) {

    /** A counter that asks for help, silently; {@code answeredBy} names who goes there. */
    public record Help(String counter, String name, Instant since, Optional<String> answeredBy) {}

    /**
     * A line of waiting.
     *
     * @param oldestArrival when the visitor who waits longest came; empty when nobody waits
     * @param openCounters counters open for it now
     * @param announced what somebody who came now would be told; empty while nothing can be said
     */
    public record Queue(
            String letter,
            String name,
            int waiting,
            Optional<Instant> oldestArrival,
            int openCounters,
            Optional<Range> announced) {}

    /** A wait in minutes, as it is announced, and its bound. */
    public record Range(int from, int to, int atMost) {}

    /**
     * A counter.
     *
     * @param since when its state began
     * @param pause the reason of its pause, in words, or ""
     * @param current the ticket called or served there
     */
    public record Counter(
            String code,
            String name,
            State state,
            Instant since,
            String pause,
            Optional<String> agent,
            List<String> queues,
            Optional<Current> current) {
        /** Whether it receives. */
        public enum State {
            OPEN,
            PAUSED,
            CLOSED
        }
    }

    /** A ticket at a counter; {@code since} is its last call, or the start of the service. */
    public record Current(String number, boolean serving, Instant since) {}
}
