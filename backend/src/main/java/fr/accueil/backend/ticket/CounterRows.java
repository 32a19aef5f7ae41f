// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface CounterRows extends JpaRepository<CounterRow, String> {

    @Query("select c from CounterRow c left join fetch c.current where c.site = :site")
    List<CounterRow> ofSite(String site);

    /** Those of a real day, or those of a training. */
    @Query("select c from CounterRow c left join fetch c.current where c.site = :site and c.training = :training")
    List<CounterRow> ofSite(String site, boolean training);
}
