// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A counter at one moment.
 *
 * @param seq the site's last event in it: of two snapshots the larger one is newer
 * @param queues the names of the queues it serves, in order of preference
 * @param holder who holds it, if anybody
 * @param mine whether the agent of this screen still holds it
 * @param current the visitor called or served here
 * @param waiting the first of the line, in the order of call, at most 50
 * @param waitingCount the whole line
 * @param receivedToday visits ended here today by this agent
 */
public record CounterSnapshot(
        long seq,
        String code,
        String name,
        CounterState state,
        List<String> queues,
        Optional<String> holder,
        boolean mine,
        Optional<Current> current,
        List<Waiting> waiting,
        int waitingCount,
        int receivedToday) {

    /**
     * The visitor called or served.
     *
     * @param calls how often they were called, at least 1 (0 when resumed without a call)
     * @param arrivedAt when they took their ticket
     * @param calledAt the last call
     * @param startedAt when the service began, empty while they are only called
     */
    public record Current(
            String ticket,
            String number,
            String service,
            Locale language,
            boolean priority,
            Place place,
            int calls,
            Instant arrivedAt,
            Instant calledAt,
            Optional<Instant> startedAt) {}

    /** A visitor in the line; {@code ticket} names them in {@link CounterDesk#call}. */
    public record Waiting(String ticket, String number, String service, Instant arrivedAt, Place place) {}

    /** Why a visitor stands where they stand. */
    public sealed interface Place {
        /** By the time of arrival. */
        record Arrived(Instant at) implements Place {}

        /** With the head start of priority. */
        record Priority(Instant at) implements Place {}

        /** With an appointment; {@code at} is the booked time, or the check-in where none is known. */
        record Appointment(Instant at, boolean booked) implements Place {}
    }
}
