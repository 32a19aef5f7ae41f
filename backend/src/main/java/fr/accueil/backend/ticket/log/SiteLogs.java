// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface SiteLogs extends JpaRepository<SiteLog, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SiteLog l where l.site = :site")
    Optional<SiteLog> lock(String site);

    /** Not the row itself: a reading that later locks it must not keep an old copy. */
    @Query("""
            select new fr.accueil.backend.ticket.log.Training(l.trainingSince, l.trainingUntil, l.trainingBy, l.trainingSeq)
            from SiteLog l where l.site = :site and l.trainingUntil is not null""")
    Optional<Training> training(String site);

    @Query("select l.lastSeq from SiteLog l where l.site = :site")
    Optional<Long> lastSeq(String site);
}
