// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeviceDays extends JpaRepository<DeviceDay, String> {

    List<DeviceDay> findByDeviceInAndServiceDayBetween(Collection<String> devices, LocalDate first, LocalDate last);
}
