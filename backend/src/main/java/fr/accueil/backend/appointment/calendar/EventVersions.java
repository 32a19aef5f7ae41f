// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateTimeProperty;
import biweekly.property.Sequence;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several versions of one event, or of one date of a series, counts: the one with the highest SEQUENCE, then
 * the one that was modified last (RFC 5546, 2.1.5), anywhere in the file.
 */
public final class EventVersions {

    private final Map<String, Rank> newest = new HashMap<>();

    /** A version of an event; missing values count as the oldest. */
    private record Rank(int sequence, Instant modified, Instant stamped) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::sequence)
                .thenComparing(Rank::modified)
                .thenComparing(Rank::stamped);

        static Rank of(VEvent event) {
            Sequence sequence = event.getSequence();
            Integer number = sequence == null ? null : sequence.getValue();
            return new Rank(
                    number == null ? 0 : number, instant(event.getLastModified()), instant(event.getDateTimeStamp()));
        }

        private static Instant instant(@Nullable DateTimeProperty property) {
            return property == null || property.getValue() == null
                    ? Instant.MIN
                    : property.getValue().toInstant();
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param key of the event, and of the date of a series that it replaces */
    public void add(String key, VEvent event) {
        newest.merge(key, Rank.of(event), (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** Whether no version under that key is newer. */
    public boolean isNewest(String key, VEvent event) {
        Rank newer = newest.get(key);
        return newer == null || Rank.of(event).compareTo(newer) >= 0;
    }

    /** The highest SEQUENCE under a key; -1 when there is none. */
    public int sequence(String key) {
        Rank known = newest.get(key);
        return known == null ? -1 : known.sequence();
    }
}
