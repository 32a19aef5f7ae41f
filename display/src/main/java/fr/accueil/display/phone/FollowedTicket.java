// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.phone;

import fr.accueil.display.hall.DisplaySnapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A ticket as its holder sees it.
 *
 * @param seq the site's last event in it
 * @param site the code of the site, for the feed
 * @param zone of the site, in which its times are shown, whatever the zone of the phone
 * @param training whether it was given in a training: it gives no right to any service
 * @param queue the letter of its queue, which filters the feed
 * @param service the service, in the ticket's language
 * @param language the ticket's language, as a BCP 47 tag
 * @param ahead how many tickets would be called first, while it waits
 * @param announced the estimate of the remaining wait, where one can be given
 * @param notBefore until when it is not called by turn, while its holder lets others pass
 * @param passes how often its holder can still let others pass, 0 or more
 * @param appointment the change of its holder's appointment since the check-in, while it is relevant
 * @param counter where to go, such as "Guichet 3", once called
 * @param direction the direction of that counter on the displays of its queue, if they agree
 */
public record FollowedTicket(
        long seq,
        String site,
        String siteName,
        ZoneId zone,
        String number,
        boolean training,
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
     * A change of an appointment.
     *
     * @param to its new time; empty when it was cancelled
     */
    public record AppointmentNews(Kind kind, Optional<Instant> to) {

        public enum Kind {
            CANCELLED,
            /** Moved to another time today. */
            MOVED,
            ANOTHER_DAY
        }
    }

    /** The state of the ticket for its holder. */
    public enum State {
        WAITING,
        CALLED,
        SERVING,
        ON_HOLD,
        DONE,
        NO_SHOW,
        CANCELLED
    }

    /** A wait estimate in whole minutes from now: a range and an upper bound. */
    public record Wait(int from, int to, int atMost) {}

    /** The same ticket after an event on other tickets only. */
    public FollowedTicket behind(int others, Optional<Wait> wait, long at) {
        return new FollowedTicket(
                at,
                site,
                siteName,
                zone,
                number,
                training,
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
