// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A counter at one moment.
 *
 * @param seq the site's last event in it: of two snapshots the larger one is newer
 * @param pause the reason of the pause, in words, if any
 * @param queues the names of the queues it serves, in order of preference
 * @param holder the agent at it, if any
 * @param mine whether it is still the counter of this screen's agent
 * @param current the visitor called or served here
 * @param undo the command that undoes the last one, if it can be undone
 * @param line the visitors who wait for this counter
 * @param aside the visitors on hold and the absent ones, of the queues served here or last served here
 * @param expected today's visitors with an appointment at these queues, by time, without the cancelled ones
 * @param colleagues the other counters that are not closed
 * @param help the open calls for help, with this counter's own
 * @param day the agent's own day
 * @param training whether the site trains its staff: no visitor is meant
 */
public record CounterSnapshot(
        long seq,
        String code,
        String name,
        CounterStatus state,
        Optional<String> pause,
        List<String> queues,
        Optional<String> holder,
        boolean mine,
        Optional<Current> current,
        Optional<CounterCommand.Undo> undo,
        Line line,
        Aside aside,
        List<Expected> expected,
        List<Colleague> colleagues,
        List<Help> help,
        Day day,
        boolean training) {

    /**
     * The visitor who is called or served.
     *
     * @param calls number of calls, at least 1 (0 when resumed without a call)
     * @param arrivedAt when the visitor took the ticket
     * @param calledAt the last call
     * @param startedAt when the present service began, empty while only called
     * @param servedBefore the earlier service of today, in all segments, 0 or more
     * @param absentFrom when the site's rule allows to mark a no-show; empty while calls are still due
     * @param callsDue how many calls the site's rule still requires before "absent", 0 or more
     * @param visit the notes on the visit
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
            Optional<Instant> startedAt,
            Duration servedBefore,
            int callsDue,
            Optional<Instant> absentFrom,
            VisitNotes visit) {}

    /**
     * The notes on a visit.
     *
     * @param note from a colleague or the agent, with its author
     * @param outcomes the codes marked so far
     * @param outcomeRequired whether the service requires an outcome before it can be finished
     * @param representative whether its times count in the figures
     * @param appointment the change of the appointment since the check-in, if any
     */
    public record VisitNotes(
            Optional<Note> note,
            Set<String> outcomes,
            boolean outcomeRequired,
            boolean representative,
            Optional<AppointmentNews> appointment) {

        public VisitNotes(Optional<Note> note, Set<String> outcomes, boolean outcomeRequired, boolean representative) {
            this(note, outcomes, outcomeRequired, representative, Optional.empty());
        }
    }

    /** A change of the appointment of a visitor who is here. The ticket stays valid. */
    public sealed interface AppointmentNews {

        record Cancelled() implements AppointmentNews {}

        /** Moved to another time today. */
        record Moved(Instant to) implements AppointmentNews {}

        record AnotherDay(Instant to) implements AppointmentNews {}
    }

    /** A note on a visitor; {@code by} is the name of its author. */
    public record Note(String text, String by) {}

    /**
     * The line of this counter.
     *
     * @param waiting the first visitors, in the order of call, at most 50
     * @param count the length of the whole line
     */
    public record Line(List<Waiting> waiting, int count) {}

    /**
     * A visitor in the line; {@code ticket} identifies them in {@link CounterCommand.CallTicket}.
     *
     * @param moved whether transferred from another service or counter
     * @param target the longest wait that meets the site's target, if it has one
     * @param quietUntil until when "next" skips them, after an absence or until a later appointment
     * @param appointment the change of the appointment since the check-in, if any
     */
    public record Waiting(
            String ticket,
            String number,
            String service,
            Instant arrivedAt,
            Place place,
            boolean moved,
            Optional<Duration> target,
            Optional<Instant> quietUntil,
            Optional<AppointmentNews> appointment) {

        public Waiting(
                String ticket,
                String number,
                String service,
                Instant arrivedAt,
                Place place,
                boolean moved,
                Optional<Duration> target,
                Optional<Instant> quietUntil) {
            this(ticket, number, service, arrivedAt, place, moved, target, quietUntil, Optional.empty());
        }
    }

    /** Why a visitor has their place in the line. */
    public sealed interface Place {
        /** The time of arrival. */
        record Arrived(Instant at) implements Place {}

        /** The head start of priority. */
        record Priority(Instant at) implements Place {}

        /** An appointment; {@code at} is the booked time, or the check-in without a known time. */
        record Appointment(Instant at, boolean booked) implements Place {}
    }

    /** The visitors who are not in the line but can be returned to it; the oldest first. */
    public record Aside(List<Stepped> held, List<Stepped> absent) {}

    /** A visitor on hold, or absent, since an instant; {@code note} or "". */
    public record Stepped(String ticket, String number, String service, Instant since, String note) {}

    /**
     * A visitor with an appointment today.
     *
     * @param name short, for agents only; "" when none is stored
     * @param number of the ticket, after arrival
     * @param cancelled whether it was cancelled after the arrival
     */
    public record Expected(
            Instant booked,
            String name,
            String service,
            Optional<Instant> arrived,
            Optional<String> number,
            boolean cancelled) {

        public Expected(
                Instant booked, String name, String service, Optional<Instant> arrived, Optional<String> number) {
            this(booked, name, service, arrived, number, false);
        }
    }

    /** Another counter; {@code pause} is the reason of its pause, in words, or "". */
    public record Colleague(String counter, String agent, CounterStatus state, String pause, Optional<String> number) {}

    /** A call for help; {@code answeredBy} is the name of the agent who answers it. */
    public record Help(String counter, String name, Instant since, Optional<String> answeredBy) {}

    /** The figures of this agent for today. {@code meanService} is empty before the first service. */
    public record Day(int received, Optional<Duration> meanService) {}
}
