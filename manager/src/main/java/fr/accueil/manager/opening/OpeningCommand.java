// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import fr.accueil.manager.opening.OpeningCalendar.Hours;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a manager asks for some days of the site or of one of its services: at least one, at most {@value #MOST_DAYS}. */
public sealed interface OpeningCommand {

    int MOST_DAYS = 92;

    /** The version of the site that the page showed. */
    int version();

    /** The code of the service; empty for the whole site. */
    Optional<String> service();

    /** The days in question. */
    SortedSet<LocalDate> dates();

    /**
     * Gives days hours of their own.
     *
     * @param days the hours of each, in order and without overlap; none to close
     * @param reason a short phrase in some languages of the site; may be empty
     */
    record SetHours(
            int version, Optional<String> service, SortedMap<LocalDate, List<Hours>> days, Map<Locale, String> reason)
            implements OpeningCommand {

        public SetHours {
            check(days.size());
            days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
            reason = Map.copyOf(reason);
        }

        @Override
        public SortedSet<LocalDate> dates() {
            return Collections.unmodifiableSortedSet(new TreeSet<>(days.keySet()));
        }
    }

    /** Makes days as they are every week. */
    record BackToUsual(int version, Optional<String> service, SortedSet<LocalDate> dates) implements OpeningCommand {

        public BackToUsual {
            check(dates.size());
            dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
        }
    }

    private static void check(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(days + " days");
        }
    }
}
