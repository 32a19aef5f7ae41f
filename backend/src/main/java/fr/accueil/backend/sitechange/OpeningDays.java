// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.Opening;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days of a site, or of one of its services, each with hours of its own.
 *
 * @param service its code; empty for the whole site
 * @param hours by day, without overlap, none to close; at least one day and at most {@value OpeningChange#MOST_DAYS}
 * @param reason a short phrase in each language; may be empty
 */
public record OpeningDays(
        Optional<String> service, SortedMap<LocalDate, List<Opening.Span>> hours, Map<Locale, String> reason) {

    public OpeningDays {
        if (hours.isEmpty() || hours.size() > OpeningChange.MOST_DAYS) {
            throw new IllegalArgumentException(hours.size() + " days");
        }
        hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
        reason = Map.copyOf(reason);
    }

    static OpeningDays of(OpeningChange change) {
        SortedMap<LocalDate, List<Opening.Span>> hours = new TreeMap<>();
        change.days().forEach(day -> hours.put(day, change.hours()));
        return new OpeningDays(change.service(), hours, change.reason());
    }
}
