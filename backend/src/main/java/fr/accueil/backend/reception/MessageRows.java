// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageRows extends JpaRepository<MessageRow, UUID> {

    List<MessageRow> findBySiteOrderBySiteAscSeqAsc(String site);
}
