// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import fr.accueil.manager.common.Choice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The state of the hall for the manager, with what can be changed now.
 *
 * @param seq the site's last event in it: of two the one with the larger number is newer
 * @param alerts the most urgent first
 * @param targets the queues that have a target
 * @param appointments of today
 * @param services that can be closed for today
 * @param kiosks that can be put out of order
 * @param counters that are not closed
 * @param messages on the displays, the oldest first
 * @param training whether the site trains its staff: its tickets are in no figure
 */
public record HallSnapshot(
        long seq,
        List<Alert> alerts,
        List<Target> targets,
        Expected appointments,
        List<ServiceClosure> services,
        List<ServiceClosure> kiosks,
        List<OpenCounter> counters,
        List<Choice> queues,
        List<Message> messages,
        boolean training) {

    /** On a real day. */
    public HallSnapshot(
            long seq,
            List<Alert> alerts,
            List<Target> targets,
            Expected appointments,
            List<ServiceClosure> services,
            List<ServiceClosure> kiosks,
            List<OpenCounter> counters,
            List<Choice> queues,
            List<Message> messages) {
        this(seq, alerts, targets, appointments, services, kiosks, counters, queues, messages, false);
    }

    /** Whether a counter has a ticket that can be ended. */
    boolean hasTicket() {
        return counters.stream().anyMatch(counter -> counter.ticket().isPresent());
    }

    /** A message on the displays, until it is removed or expires. */
    public record Message(String id, String text) {}

    /** Something that needs the manager's attention. */
    public sealed interface Alert {
        /** The first visitor of this queue has waited for so many minutes, longer than the target. */
        record PastTarget(String queue, long minutes) implements Alert {}

        /** So many visitors wait in this queue, and in the last half hour more arrived than were called. */
        record Outrun(String queue, long people) implements Alert {}

        /** This counter has been paused for so many minutes. */
        record Paused(String counter, long minutes) implements Alert {}

        /** The kiosk with this code sends no heartbeat. */
        record KioskLost(String code) implements Alert {}

        /** The display of this name sends no heartbeat. */
        record DisplayLost(String display) implements Alert {}

        /** The printer of the kiosk with this code needs attention. */
        record PrinterTrouble(String code) implements Alert {}

        /** The disk of the server is almost full. */
        record DiskLow() implements Alert {}
    }

    /** How many waits of a queue met the target so far. */
    public record Target(String letter, String name, long minutes, OptionalDouble share) {}

    /** Appointments of today: still expected, arrived or served, and missed so far. */
    public record Expected(long toCome, long arrived, long late) {}

    /** A service, and whether it is closed for today; or a kiosk with its place, and whether it is out of order. */
    public record ServiceClosure(String code, String name, boolean closed) {}

    /**
     * An open counter.
     *
     * @param queues the letters of its queues, in order
     * @param ticket the number of the ticket there
     */
    public record OpenCounter(String code, String name, List<String> queues, Optional<String> ticket) {}
}
