// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Dates whose month is written out. French says "1er décembre", which no pattern of the JDK does. */
public final class WrittenDates {

    private WrittenDates() {}

    /** The day as this format writes it in its own language. */
    public static String write(DateTimeFormatter format, TemporalAccessor day) {
        var text = format.format(day);
        var french = format.getLocale().getLanguage().equals("fr");
        return french && day.get(ChronoField.DAY_OF_MONTH) == 1 ? text.replaceFirst("\\b1 (?=\\p{L})", "1er ") : text;
    }
}
