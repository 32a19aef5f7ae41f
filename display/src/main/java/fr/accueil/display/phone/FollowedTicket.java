// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import fr.accueil.display.hall.DisplaySnapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A ticket as its holder may see it.
 *
 * @param seq the site's last event in it
 * @param site the code of the site, for the feed
 * @param zone of the site, in which its times are told wherever the clock of the phone stands
 * @param queue the letter of its queue, to narrow the feed
 * @param service the service, in the ticket's language
 * @param language the ticket's language, as a BCP 47 tag
 * @param ahead tickets that would be called before, while it waits
 * @param announced how long it will still wait, where a number can be given
 * @param notBefore until when it is not called by turn, while it waits: its holder lets others pass
 * @param passes how often its holder may still let others pass, 0 or more
 * @param appointment what became of its holder's appointment since the check-in, while it matters
 * @param counter where to go, such as "Guichet 3", once called
 * @param direction in which the displays of its queue show that counter, when they do and agree
 */
public record FollowedTicket(
        long seq,
        String site,
        String siteName,
        ZoneId zone,
        String number,
        String queue,
        String service,
        String language,
        State state,
        int ahead,
        Optional<Wait> announced,
        Optional<Instant> notBefore,
        int passes,
        Optional<AppointmentNews> appointment,
        Optional<String> counter,
        Optional<DisplaySnapshot.Direction> direction,
        Optional<Instant> calledAt) {

    /**
     * What became of an appointment.
     *
     * @param to its time now; empty when it was cancelled
     */
    public record AppointmentNews(Kind kind, Optional<Instant> to) {

        public enum Kind {
            CANCELLED,
            /** To another time today. */
            MOVED,
            ANOTHER_DAY
        }
    }

    /** What the holder must know of the ticket. */
    public enum State {
        WAITING,
        CALLED,
        SERVING,
        ON_HOLD,
        DONE,
        NO_SHOW,
        CANCELLED
    }

    /** A wait in whole minutes from now: a range, and what is not to be exceeded. */
    public record Wait(int from, int to, int atMost) {}

    /** The same ticket after an event that moved others only. */
    public FollowedTicket behind(int others, Optional<Wait> wait, long at) {
        return new FollowedTicket(
                at,
                site,
                siteName,
                zone,
                number,
                queue,
                service,
                language,
                state,
                others,
                wait,
                notBefore,
                passes,
                appointment,
                counter,
                direction,
                calledAt);
    }
}
