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
 * @param pause the reason of the pause, in words, if one was given
 * @param queues the names of the queues it serves, in order of preference
 * @param holder who holds it, if anybody
 * @param mine whether the agent of this screen still holds it
 * @param current the visitor called or served here
 * @param undo what undoes the last thing done, if it can be undone
 * @param line those who wait for this counter
 * @param aside those who stepped aside and those who were absent, of the queues served here or seen here
 * @param expected who is expected today with an appointment at these queues, by time; the cancelled ones are left out
 * @param colleagues the other counters that are not closed
 * @param help the calls for help that are open, this counter's own one included
 * @param day the agent's own day
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
        Day day) {

    /**
     * The visitor called or served.
     *
     * @param calls how often they were called, at least 1 (0 when resumed without a call)
     * @param arrivedAt when they took their ticket
     * @param calledAt the last call
     * @param startedAt when the present service began, empty while they are only called
     * @param servedBefore what they were received before, today: earlier services and segments, 0 or more
     * @param absentFrom from when the site's rule says to mark them absent; empty while calls are still due
     * @param callsDue how many calls the site's rule still wants before "absent", 0 or more
     * @param visit what is noted of the visit
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
     * What is noted of a visit.
     *
     * @param note from a colleague or the agent, with who wrote it
     * @param outcomes the codes marked so far
     * @param outcomeRequired whether the service wants an outcome before it can be finished
     * @param representative whether its times count in the figures
     * @param appointment what became of the appointment since the check-in, if it is not what it was
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

    /** What became of the appointment of a visitor who is here. The ticket is kept. */
    public sealed interface AppointmentNews {

        record Cancelled() implements AppointmentNews {}

        /** To another time today. */
        record Moved(Instant to) implements AppointmentNews {}

        record AnotherDay(Instant to) implements AppointmentNews {}
    }

    /** A note that goes with a visitor; {@code by} is the name of who wrote it. */
    public record Note(String text, String by) {}

    /**
     * The line of this counter.
     *
     * @param waiting the first of it, in the order of call, at most 50
     * @param count the whole line
     */
    public record Line(List<Waiting> waiting, int count) {}

    /**
     * A visitor in the line; {@code ticket} names them in {@link CounterCommand.CallTicket}.
     *
     * @param moved whether they came from another service or counter
     * @param target after how long a wait the site's promise is broken, if it made one
     * @param quietUntil until when "next" leaves them alone, after an absence or until a later appointment
     * @param appointment what became of the appointment since the check-in, if it is not what it was
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

    /** Why a visitor stands where they stand. */
    public sealed interface Place {
        /** By the time of arrival. */
        record Arrived(Instant at) implements Place {}

        /** With the head start of priority. */
        record Priority(Instant at) implements Place {}

        /** With an appointment; {@code at} is the booked time, or the check-in where none is known. */
        record Appointment(Instant at, boolean booked) implements Place {}
    }

    /** Those who are not in the line but may come back by hand; the oldest first. */
    public record Aside(List<Stepped> held, List<Stepped> absent) {}

    /** A visitor on hold, or absent, since an instant; {@code note} or "". */
    public record Stepped(String ticket, String number, String service, Instant since, String note) {}

    /**
     * Somebody with an appointment today.
     *
     * @param name short, for agents only; "" when none is held
     * @param number of their ticket, once they have arrived
     * @param cancelled whether it was cancelled after they had arrived
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

    /** A call for help; {@code answeredBy} names who goes there. */
    public record Help(String counter, String name, Instant since, Optional<String> answeredBy) {}

    /** What one agent did today: nobody else's. {@code meanService} is empty before the first. */
    public record Day(int received, Optional<Duration> meanService) {}
}
