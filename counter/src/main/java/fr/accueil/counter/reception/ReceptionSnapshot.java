// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The reception desk at one moment.
 *
 * @param seq the site's last event in it: of two snapshots the larger one is newer
 * @param closed why the site gives no tickets now, in a sentence
 * @param waiting all waiting visitors, in the order of call
 * @param absent the visitors absent when called, the oldest first
 * @param closures the services that give tickets, in the order of the site file
 * @param kiosks in the order of the site file
 * @param messages on the displays, at most two, the oldest first
 * @param help the counters that ask for help
 * @param training whether the site trains its staff: its tickets are for no visitor
 */
public record ReceptionSnapshot(
        long seq,
        Optional<String> closed,
        List<Waiting> waiting,
        List<Absent> absent,
        Counts counts,
        List<ServiceClosure> closures,
        List<Kiosk> kiosks,
        List<Message> messages,
        List<CounterSnapshot.Help> help,
        boolean training) {

    /** On a real day. */
    public ReceptionSnapshot(
            long seq,
            Optional<String> closed,
            List<Waiting> waiting,
            List<Absent> absent,
            Counts counts,
            List<ServiceClosure> closures,
            List<Kiosk> kiosks,
            List<Message> messages,
            List<CounterSnapshot.Help> help) {
        this(seq, closed, waiting, absent, counts, closures, kiosks, messages, help, false);
    }

    /**
     * A visitor in the line.
     *
     * @param ahead how many are called first, 0 or more
     * @param appointment the change of the appointment since the check-in, if any
     */
    public record Waiting(
            String ticket,
            String number,
            String service,
            Instant arrivedAt,
            Place place,
            int ahead,
            Optional<CounterSnapshot.AppointmentNews> appointment) {

        public Waiting(String ticket, String number, String service, Instant arrivedAt, Place place, int ahead) {
            this(ticket, number, service, arrivedAt, place, ahead, Optional.empty());
        }
    }

    /** A visitor who did not come when called at {@code since}. */
    public record Absent(String ticket, String number, String service, Instant since) {}

    /**
     * The visitors without a ticket today.
     *
     * @param last the last count, which this agent can undo, if any
     */
    public record Counts(int incomplete, int redirected, Optional<Last> last) {}

    /** The last count of this agent; the name of the service, if one was chosen. */
    public record Last(ReceptionCommand.Count.Kind kind, Optional<String> service) {}

    /**
     * A service in this half day.
     *
     * @param given number of tickets, 0 or more
     * @param most its quota; empty for no limit
     * @param extra the tickets added to the quota, 0 or more
     * @param closed whether it is closed for today by hand
     * @param inHours whether its opening hours include now
     */
    public record ServiceClosure(
            String service,
            String name,
            int given,
            Optional<Integer> most,
            int extra,
            boolean closed,
            boolean inHours) {}

    /**
     * A kiosk.
     *
     * @param printer the state of its printer; empty without a printer of this server
     */
    public record Kiosk(String code, String place, State state, Optional<Printer> printer) {
        /** Whether it gives tickets. */
        public enum State {
            WORKS,
            OUT_OF_ORDER,
            /** No heartbeat. */
            SILENT,
            NOT_ENROLLED
        }

        /** The last known state of a printer. */
        public enum Printer {
            UNKNOWN,
            PRINTS,
            PAPER_LOW,
            PAPER_OUT,
            FAILS
        }

        /** Whether its printer needs attention. */
        public boolean needsAttention() {
            return printer.filter(state -> state != Printer.UNKNOWN && state != Printer.PRINTS)
                    .isPresent();
        }
    }

    /** A message on the displays; {@code until} is when it expires. */
    public record Message(String id, String text, Optional<Instant> until) {}
}
