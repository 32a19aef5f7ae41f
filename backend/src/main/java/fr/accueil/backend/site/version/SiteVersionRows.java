// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteVersionRows extends JpaRepository<SiteVersionRow, SiteVersionRow.Key> {

    Optional<SiteVersionRow> findFirstBySiteAndStateOrderByAppliedSeqDescNumberDesc(
            String site, SiteVersion.State state);

    Optional<SiteVersionRow> findFirstBySiteOrderByNumberDesc(String site);

    List<SiteVersionRow> findBySiteOrderByNumberDesc(String site, Limit most);

    List<SiteVersionRow> findByStateAndValidFromLessThanEqualOrderByValidFromAscNumberAsc(
            SiteVersion.State state, Instant now);

    List<SiteVersionRow> findBySiteAndStateOrderByValidFromAscNumberAsc(String site, SiteVersion.State state);
}
