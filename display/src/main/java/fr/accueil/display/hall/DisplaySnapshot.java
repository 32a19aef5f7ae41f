// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import fr.accueil.display.common.HallMoment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The state of a display at one moment.
 *
 * @param seq the site's last event in it: of two snapshots the larger one is newer
 * @param calls of this service day, one for each counter, the newest first: all unanswered and new ones, and others up
 *     to six
 * @param queues the queues of this display, in the order of the site file
 * @param open whether the site is open now
 * @param closesAt the next closing, when there is one today
 * @param opensAt the local time of the next opening, when the site is closed and there is one soon
 * @param holiday why the site is closed today: a public holiday, or the reason of a special day
 * @param voice how calls are spoken
 * @param messages messages of the reception desk, at most two short texts, the oldest first
 * @param slides shown beside the calls, one after the other
 * @param training whether the site trains its staff: these calls are for no visitor
 */
public record DisplaySnapshot(
        long seq,
        String siteName,
        String place,
        ZoneId zone,
        Instant now,
        List<Call> calls,
        List<Queue> queues,
        boolean open,
        Optional<Instant> closesAt,
        Optional<LocalDateTime> opensAt,
        Optional<String> holiday,
        Voice voice,
        List<String> messages,
        List<Slide> slides,
        boolean training)
        implements HallMoment {

    /**
     * A ticket called to a counter.
     *
     * @param seq the event of its last call: a recall gives a larger one
     * @param counterWord the kind of counter, such as "Guichet" or "Point numérique"
     * @param counterName its sign, such as "3"
     * @param answered whether the visitor has come since, or was absent
     * @param direction where the counter is, if that is to be shown
     * @param speech the spoken announcement, one sentence for each language
     * @param test whether it only tests this display: it has no number and no counter
     */
    public record Call(
            long seq,
            String number,
            String counterWord,
            String counterName,
            Instant calledAt,
            int calls,
            boolean answered,
            Optional<Direction> direction,
            List<Speech> speech,
            boolean test) {

        /** The call of a ticket. */
        public Call(
                long seq,
                String number,
                String counterWord,
                String counterName,
                Instant calledAt,
                int calls,
                boolean answered,
                Optional<Direction> direction,
                List<Speech> speech) {
            this(seq, number, counterWord, counterName, calledAt, calls, answered, direction, speech, false);
        }

        /** A test of this display. */
        public static Call test(long seq, Instant at, List<Speech> speech) {
            return new Call(seq, "", "", "", at, 1, false, Optional.empty(), speech, true);
        }
    }

    /** The direction from this display. */
    public enum Direction {
        LEFT,
        RIGHT,
        AHEAD,
        UPSTAIRS,
        DOWNSTAIRS
    }

    /**
     * A sentence to be spoken, in the language of a BCP 47 tag.
     *
     * @param address the address of its sound; empty without one
     */
    public record Speech(String language, String sentence, String address) {}

    /**
     * How calls are spoken here.
     *
     * @param times how often each call is spoken
     * @param loudness volume in percent from a local time on, in the order of time; full all day when empty
     */
    public record Voice(int times, SortedMap<LocalTime, Integer> loudness) {}

    /**
     * A queue and how many wait in it.
     *
     * @param announced the wait estimate for a new visitor, where one can be given
     */
    public record Queue(String letter, String name, int waiting, Optional<Range> announced) {}

    /** A wait estimate in whole minutes: a range and an upper bound. */
    public record Range(int from, int to, int atMost) {}
}
