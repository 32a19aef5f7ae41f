// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The zone in which a calendar writes a time. */
public sealed interface EventZone permits EventZone.Known, EventZone.Doubtful, ZoneBlock {

    /** The meaning of a local time there. */
    sealed interface Meaning {

        /** The first of a time that occurs twice, when the clocks go back. */
        record At(Instant instant) implements Meaning {}

        /** The clocks go forward over it. */
        record Skipped() implements Meaning {}

        /** The known rules of the zone do not give it. */
        record NoRule() implements Meaning {}
    }

    Meaning meaning(LocalDateTime local);

    /** A zone of the IANA database, or an offset. */
    record Known(ZoneId zone) implements EventZone {

        @Override
        public Meaning meaning(LocalDateTime local) {
            return zone.getRules().getValidOffsets(local).isEmpty()
                    ? new Meaning.Skipped()
                    : new Meaning.At(local.atZone(zone).toInstant());
        }
    }

    /** One of two zones, it is unknown which: only an instant common to both is certain. */
    record Doubtful(EventZone one, EventZone other) implements EventZone {

        @Override
        public Meaning meaning(LocalDateTime local) {
            Meaning meaning = one.meaning(local);
            return meaning.equals(other.meaning(local)) ? meaning : new Meaning.NoRule();
        }
    }
}
