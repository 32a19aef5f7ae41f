// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.screenkit.WrittenDates;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentence that says when a site opens again. */
public final class OpeningWords {

    private OpeningWords() {}

    public static String holiday(String name, Locale language) {
        return new MessageFormat(RefusalWords.holiday(language), language).format(new Object[] {name});
    }

    public static String reopens(LocalDateTime at, Locale language) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(RefusalWords.reopening(language), language), at);
    }
}
