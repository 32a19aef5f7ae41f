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
 * What a display shows at one moment.
 *
 * @param seq the site's last event in it: of two boards the larger one is newer
 * @param calls of this service day, one for each counter, the newest first: all that are not answered or are news, and
 *     others up to six
 * @param queues the queues of this display, in the order of the site file
 * @param open whether the site receives now
 * @param closesAt the next closing, when there is one today
 * @param opensAt the local time of the next opening, when the site is closed and there is one soon
 * @param holiday the public holiday for which the site is closed today
 * @param voice how the calls are said
 * @param messages what the reception desk says to everybody, at most two short texts, the oldest first
 * @param slides what is shown beside the calls, one after the other
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
        List<Slide> slides)
        implements HallMoment {

    /**
     * A ticket called to a counter.
     *
     * @param seq the event of its last call: a recall gives a larger one
     * @param counterWord what the counter is, such as "Guichet" or "Point numérique"
     * @param counterName what is written over it, such as "3"
     * @param answered whether the visitor has come to the counter since, or was absent
     * @param direction where the counter is, when that has to be shown
     * @param speech what is said of it, one sentence for each language
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
            List<Speech> speech) {}

    /** Where to go from this display. */
    public enum Direction {
        LEFT,
        RIGHT,
        AHEAD,
        UPSTAIRS,
        DOWNSTAIRS
    }

    /**
     * A sentence to be said, in the language of a BCP 47 tag.
     *
     * @param address where it can be fetched as a sound; empty when it cannot
     */
    public record Speech(String language, String sentence, String address) {}

    /**
     * How calls are said here.
     *
     * @param times how often each
     * @param loudness how loud from which local time on, in percent, in the order of time; full all day when empty
     */
    public record Voice(int times, SortedMap<LocalTime, Integer> loudness) {}

    /**
     * A line of waiting and how many wait in it.
     *
     * @param announced how long somebody who came now would wait, where a number can be given
     */
    public record Queue(String letter, String name, int waiting, Optional<Range> announced) {}

    /** From so many whole minutes to so many, and never more than the last. */
    public record Range(int from, int to, int atMost) {}
}
