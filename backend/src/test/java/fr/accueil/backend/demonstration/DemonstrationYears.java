// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.log.PastLog;
import fr.accueil.backend.ticket.log.PastTicket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Years of working days, each as busy as three of the simulated préfecture, written into a log. */
public final class DemonstrationYears {

    private static final int FRIDAY = 5;
    private static final int DAYS_IN_ONE = 3;
    private static final long APART = 1_000_000;

    private DemonstrationYears() {}

    /**
     * Writes the days before one, the last first, and answers with the number of their tickets.
     *
     * @param progress receives the number of tickets, after each day
     */
    public static long write(PastLog log, Site site, LocalDate before, int years, LongConsumer progress) {
        long tickets = 0;
        LocalDate first = before.minusYears(years);
        for (LocalDate day = before.minusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
            if (day.getDayOfWeek().getValue() <= FRIDAY) {
                tickets += write(log, site, day);
                progress.accept(tickets);
            }
        }
        return tickets;
    }

    /** Three simulations of one day, one over the other: three times the public, the counters of the first. */
    private static int write(PastLog log, Site site, LocalDate day) {
        List<PastTicket> tickets = new ArrayList<>();
        List<CounterChanged> counters = new ArrayList<>();
        for (int i = 0; i < DAYS_IN_ONE; i++) {
            DemonstrationDay.Day played =
                    DemonstrationDay.of(site, Prefecture.profile(), day, day.toEpochDay() + i * APART);
            tickets.addAll(played.tickets());
            if (i == 0) {
                counters.addAll(played.counters());
            }
        }
        log.write(site, day, tickets, counters);
        return tickets.size();
    }
}
