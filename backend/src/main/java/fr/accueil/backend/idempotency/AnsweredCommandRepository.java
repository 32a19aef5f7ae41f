// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnsweredCommandRepository extends JpaRepository<AnsweredCommand, String> {

    @Modifying
    @Query("delete from AnsweredCommand a where a.answeredAt < :before")
    int deleteOlder(Instant before);
}
