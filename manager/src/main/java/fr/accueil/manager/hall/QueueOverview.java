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

    /** A counter that asks for help, silently; {@code answeredBy} is the name of the helper. */
    public record Help(String counter, String name, Instant since, Optional<String> answeredBy) {}

    /**
     * A queue.
     *
     * @param oldestArrival the arrival of the visitor who waits longest; empty for an empty queue
     * @param openCounters counters open for it now
     * @param announced the wait estimate for a new visitor; empty while there is none
     */
    public record Queue(
            String letter,
            String name,
            int waiting,
            Optional<Instant> oldestArrival,
            int openCounters,
            Optional<Range> announced) {}

    /** A wait estimate in minutes, and its bound. */
    public record Range(int from, int to, int atMost) {}

    /**
     * A counter.
     *
     * @param since the start of its state
     * @param pause the reason of its pause, in words, or ""
     * @param current the ticket that is called or served there
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
        /** The state of a counter. */
        public enum State {
            OPEN,
            PAUSED,
            CLOSED
        }
    }

    /** A ticket at a counter; {@code since} is its last call, or the start of the service. */
    public record Current(String number, boolean serving, Instant since) {}
}
