// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitWithoutTicketRows extends JpaRepository<VisitWithoutTicketRow, UUID> {

    /** The number of counted visitors, for one service or for none. */
    interface Sum {
        VisitsWithoutTicket.Kind getKind();

        @org.jspecify.annotations.Nullable
        String getService();

        long getCounted();
    }

    @Query("""
            select t.kind as kind, t.service as service, count(t) as counted from VisitWithoutTicketRow t
            where t.site = :site and t.serviceDay >= :from and t.serviceDay < :to
            group by t.kind, t.service""")
    List<Sum> sums(String site, LocalDate from, LocalDate to);

    Optional<VisitWithoutTicketRow> findFirstBySiteAndServiceDayAndAgentOrderBySeqDesc(
            String site, LocalDate serviceDay, String agent);
}
