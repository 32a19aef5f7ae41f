// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnsweredRows extends JpaRepository<Answered, String> {

    @Modifying
    @Query("delete from Answered a where a.answeredAt < :before")
    int deleteOlder(Instant before);
}
