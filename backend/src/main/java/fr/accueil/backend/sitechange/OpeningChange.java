// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Days of a site, or of one of its services, with hours of their own.
 *
 * @param from the first of the days, which are at most {@value #MOST_DAYS}
 * @param to the last one
 * @param service its code; empty for the whole site
 * @param hours without overlap; none to close
 * @param reason a short phrase in each language; may be empty
 */
public record OpeningChange(
        LocalDate from, LocalDate to, Optional<String> service, List<Opening.Span> hours, Map<Locale, String> reason) {

    public static final int MOST_DAYS = 92;

    public OpeningChange {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to.plusDays(1))) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
