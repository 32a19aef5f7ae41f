// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SiteVersionRows extends JpaRepository<SiteVersionRow, SiteVersionRow.Key> {

    /** When each version of a site came into force, the first one first. */
    @Query("""
            select v.number as number, v.appliedAt as appliedAt from SiteVersionRow v
            where v.site = :site and v.appliedAt is not null order by v.appliedSeq, v.number""")
    List<Application> applications(String site);

    /** A version and when it came into force. */
    interface Application {
        int getNumber();

        Instant getAppliedAt();
    }

    Optional<SiteVersionRow> findFirstBySiteAndStateOrderByAppliedSeqDescNumberDesc(
            String site, SiteVersion.State state);

    Optional<SiteVersionRow> findFirstBySiteOrderByNumberDesc(String site);

    List<SiteVersionRow> findBySiteOrderByNumberDesc(String site, Limit most);

    List<SiteVersionRow> findByStateAndValidFromLessThanEqualOrderByValidFromAscNumberAsc(
            SiteVersion.State state, Instant now);

    List<SiteVersionRow> findBySiteAndStateOrderByValidFromAscNumberAsc(String site, SiteVersion.State state);
}
