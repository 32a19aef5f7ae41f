// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DeviceRows extends JpaRepository<DeviceRow, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DeviceRow d where d.id = :id")
    Optional<DeviceRow> lock(String id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DeviceRow d where d.codeHash = :codeHash")
    Optional<DeviceRow> lockByCode(String codeHash);
}
