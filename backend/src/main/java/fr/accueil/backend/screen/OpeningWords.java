// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.screenkit.WrittenDates;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences that say why a site or a service is closed, and when it opens again. */
public final class OpeningWords {

    private OpeningWords() {}

    public static String holiday(String name, Locale language) {
        return new MessageFormat(RefusalWords.holiday(language), language).format(new Object[] {name});
    }

    /** Why a closed site is closed, and when it opens again. */
    public static String closed(Site site, Instant now, Locale language) {
        String sentence = site.closedFor(now, language)
                .map(why -> holiday(why, language))
                .orElseGet(() -> RefusalWords.of(Refusal.SITE_CLOSED, language));
        return site.opensAfter(now)
                .map(opens -> sentence + " " + reopens(opens, language))
                .orElse(sentence);
    }

    /** Why a service gives no ticket now. */
    public static String refused(Site site, Service service, Refusal refusal, Instant now, Locale language) {
        if (refusal == Refusal.SITE_CLOSED) {
            return closed(site, now, language);
        }
        return refusal == Refusal.SERVICE_CLOSED && !site.isOpen(service, now)
                ? site.closedFor(service, now, language)
                        .map(why -> holiday(why, language))
                        .orElseGet(() -> RefusalWords.of(refusal, language))
                : RefusalWords.of(refusal, language);
    }

    public static String reopens(LocalDateTime at, Locale language) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(RefusalWords.reopening(language), language), at);
    }
}
