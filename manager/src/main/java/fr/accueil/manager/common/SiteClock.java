// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import fr.accueil.screenkit.WrittenDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Formats instants in the zone of the site. */
public final class SiteClock {

    private SiteClock() {}

    public static String time(Instant at, ZoneId zone, ManagerWords words) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(words.locale())
                .format(at.atZone(zone));
    }

    /** The time, without the date on the same day. */
    public static String moment(Instant at, Instant now, ZoneId zone, ManagerWords words) {
        var time = time(at, zone, words);
        if (LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone))) {
            return time;
        }
        var date = DateTimeFormatter.ofPattern(words.say("device.date"), words.locale());
        return words.say("device.moment", WrittenDates.write(date, at.atZone(zone)), time);
    }
}
