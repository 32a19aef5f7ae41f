// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Counts one finished day from the log again, as the server does, and keeps it. */
public final class DayRecount {

    private DayRecount() {}

    public static void again(ApplicationContext context, Site site, LocalDate day) {
        RollUpSet set = context.getBean(DayReader.class).countAll(site, day);
        context.getBean(RollUpStore.class).put(site.code(), RollUpPeriod.DAY, day, set);
    }
}
