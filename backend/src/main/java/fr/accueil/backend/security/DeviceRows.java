// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeviceRows extends JpaRepository<DeviceRow, String> {
    Optional<DeviceRow> findByCodeHash(String codeHash);
}
