// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import fr.accueil.manager.common.Choice;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the manager of a hall has to know and can change now.
 *
 * @param seq the site's last event in it: of two the one with the larger number is newer
 * @param alerts the most urgent first
 * @param targets the queues that have a target
 * @param appointments of today
 * @param services that can be closed for today
 * @param kiosks that can be put out of order
 * @param counters that are not closed
 * @param messages on the displays, the oldest first
 */
public record HallSnapshot(
        long seq,
        List<Alert> alerts,
        List<Target> targets,
        Expected appointments,
        List<ServiceClosure> services,
        List<ServiceClosure> kiosks,
        List<Post> counters,
        List<Choice> queues,
        List<Message> messages) {

    /** Whether a counter has a ticket that could be ended. */
    boolean hasTicket() {
        return counters.stream().anyMatch(post -> !post.ticket().isEmpty());
    }

    /** A message that the displays show until somebody takes it away, or until its own end. */
    public record Message(String id, String text) {}

    /** Something that wants somebody. */
    public record Alert(Kind kind, String name, long figure) {
        /** What is the matter; the figure counts minutes, or people. */
        public enum Kind {
            /** The first in this queue waits longer than promised, for so many minutes. */
            PAST_TARGET,
            /** So many wait in this queue, and in the last half hour more came than were called. */
            OUTRUN,
            /** This counter has been paused for so many minutes. */
            PAUSED,
            /** This kiosk gives no sign. */
            KIOSK_LOST,
            /** This display gives no sign. */
            DISPLAY_LOST,
            /** The printer of this kiosk needs somebody. */
            PRINTER,
            /** The disk of the server is almost full. */
            DISK_LOW
        }
    }

    /** How many of the waits of a queue kept the target so far. */
    public record Target(String letter, String name, long minutes, OptionalDouble share) {}

    /** Appointments of today: still to come, here or received, and past their time without the visitor. */
    public record Expected(long toCome, long arrived, long late) {}

    /** A service, and whether it is closed for today; a kiosk by its place, and whether it is out of order. */
    public record ServiceClosure(String code, String name, boolean closed) {}

    /**
     * A counter at work.
     *
     * @param queues the letters of what it serves, in order
     * @param ticket the number of the ticket there, or ""
     */
    public record Post(String code, String name, List<String> queues, String ticket) {}
}
