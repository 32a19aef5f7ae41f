// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WaitEstimateRows extends JpaRepository<WaitEstimateRow, UUID> {

    List<WaitEstimateRow> findBySiteAndServiceDayGreaterThanEqualOrderByServiceDayAscHourOfDayAscTicketAsc(
            String site, LocalDate from);

    /** Wait estimates by day, queue and hour. */
    @Query("""
            select a.serviceDay as serviceDay, a.queue as queue, a.hourOfDay as hourOfDay, count(a) as told,
              sum(case when a.kept = true then 1 else 0 end) as kept,
              sum(a.toMinutes - a.fromMinutes) as width, sum(a.atMostMinutes) as atMost,
              sum(a.slips) as slips, max(a.slips) as mostSlips
            from WaitEstimateRow a
            where a.site = :site and a.serviceDay >= :from and a.serviceDay < :until
            group by a.serviceDay, a.queue, a.hourOfDay
            order by a.serviceDay, a.queue, a.hourOfDay""")
    List<Kept> kept(String site, LocalDate from, LocalDate until);

    /** How many estimates were made and kept; widths and bounds are sums of minutes. */
    interface Kept {
        LocalDate getServiceDay();

        String getQueue();

        int getHourOfDay();

        long getTold();

        long getKept();

        long getWidth();

        long getAtMost();

        long getSlips();

        int getMostSlips();
    }
}
