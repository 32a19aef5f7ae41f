// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Kiosk sessions of a day that led to no ticket. */
final class DemonstrationKioskSessions {

    private static final int FIRST_SLOT = 18;
    private static final int SLOTS = 14;
    private static final int IN_TEN_TICKETS = 3;

    private DemonstrationKioskSessions() {}

    static List<KioskSessions.PastVisit> of(Site site, LocalDate day, int tickets) {
        Random random = new Random(day.toEpochDay() + 1);
        List<String> elsewhere = site.services().stream()
                .filter(service -> service.outcome() == ServiceOutcome.REDIRECT)
                .map(Service::code)
                .toList();
        List<KioskSessions.PastVisit> visits = new ArrayList<>();
        for (int i = 0; i < tickets * IN_TEN_TICKETS / 10; i++) {
            KioskSessions.End end = end(random.nextInt(20));
            boolean sentElsewhere = end == KioskSessions.End.REDIRECTED && !elsewhere.isEmpty();
            visits.add(new KioskSessions.PastVisit(
                    site.kiosks().getFirst().code(),
                    FIRST_SLOT + random.nextInt(SLOTS),
                    2 + random.nextInt(4),
                    15 + random.nextInt(60),
                    site.language().toLanguageTag(),
                    end,
                    sentElsewhere ? Optional.of(elsewhere.get(random.nextInt(elsewhere.size()))) : Optional.empty()));
        }
        return visits;
    }

    private static KioskSessions.End end(int dice) {
        if (dice < 14) {
            return KioskSessions.End.REDIRECTED;
        }
        return dice < 17 ? KioskSessions.End.ABANDONED : KioskSessions.End.INCOMPLETE;
    }
}
