// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KioskSessionRows extends JpaRepository<KioskSessionRow, UUID> {

    /** The number of sessions for each end. */
    record Count(KioskSessions.End end, long visits) {}

    @Query("""
            select new fr.accueil.backend.kiosksession.KioskSessionRows$Count(v.ending, count(v)) from KioskSessionRow v
            where v.site = :site and v.serviceDay >= :from and v.serviceDay < :to
            group by v.ending""")
    List<Count> counts(String site, LocalDate from, LocalDate to);

    /** The same for each service. */
    interface Ended {
        KioskSessions.End getEnding();

        @org.jspecify.annotations.Nullable
        String getService();

        long getVisits();
    }

    @Query("""
            select v.ending as ending, v.service as service, count(v) as visits from KioskSessionRow v
            where v.site = :site and v.serviceDay >= :from and v.serviceDay < :to
            group by v.ending, v.service""")
    List<Ended> ended(String site, LocalDate from, LocalDate to);
}
