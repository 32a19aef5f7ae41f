// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Local times as the page writes them. */
final class SiteTimes {

    private SiteTimes() {}

    static String written(LocalDateTime time, ManagerWords words) {
        String day = WrittenDates.write(DateTimeFormatter.ofPattern(words.say("site.date"), words.locale()), time);
        return words.say(
                "site.time",
                day,
                DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(time));
    }
}
