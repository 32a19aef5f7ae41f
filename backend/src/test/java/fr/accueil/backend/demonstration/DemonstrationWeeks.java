// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.log.PastLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Working days of the simulated préfecture, written into a log. */
public final class DemonstrationWeeks {

    private static final int FRIDAY = 5;

    private DemonstrationWeeks() {}

    /** The days that were written, the last first: those of some weeks before a day. */
    public static List<LocalDate> write(PastLog log, Site site, LocalDate before, int weeks) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = before.minusDays(1);
                day.isAfter(before.minusWeeks(weeks).minusDays(1));
                day = day.minusDays(1)) {
            if (day.getDayOfWeek().getValue() <= FRIDAY) {
                DemonstrationDay.Day written = DemonstrationDay.of(site, Prefecture.profile(), day);
                log.write(site, day, written.tickets(), written.counters());
                days.add(day);
            }
        }
        return days;
    }
}
