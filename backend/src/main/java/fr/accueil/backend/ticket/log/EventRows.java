// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

public interface EventRows extends JpaRepository<EventRow, EventRow.Key> {

    List<EventRow> findByTicketOrderBySeqAsc(UUID ticket);

    List<EventRow> findBySiteAndSeqGreaterThanOrderBySiteAscSeqAsc(String site, long seq, Limit limit);
}
