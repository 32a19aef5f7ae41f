// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServiceClosureRows extends JpaRepository<ServiceClosureRow, String> {

    List<ServiceClosureRow> findBySiteAndServiceDayAndService(String site, LocalDate serviceDay, String service);

    boolean existsBySiteAndServiceDayAndServiceAndClosedTrue(String site, LocalDate serviceDay, String service);
}
