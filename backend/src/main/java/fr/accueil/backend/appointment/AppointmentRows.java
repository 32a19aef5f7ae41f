// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AppointmentRows extends JpaRepository<AppointmentRow, UUID> {

    @Query("select a from AppointmentRow a where a.site = :site and a.reference in :references")
    List<AppointmentRow> named(String site, Collection<String> references);

    @Query("""
            select a from AppointmentRow a
            where a.site = :site and a.typedKey in :keys
            order by a.site, a.serviceDay, a.bookedAt, a.reference""")
    List<AppointmentRow> typed(String site, Collection<String> keys);

    @Query("select a from AppointmentRow a where a.typedKey is null")
    List<AppointmentRow> withoutKey(Limit most);

    /** No other column is written: another server may be changing the row. */
    @Modifying
    @Query("update AppointmentRow a set a.typedKey = :key where a.id = :id")
    void fillKey(UUID id, String key);

    @Query("""
            select a from AppointmentRow a
            where a.site = :site and a.serviceDay = :day and a.expires > :now
            order by a.site, a.serviceDay, a.bookedAt, a.reference""")
    List<AppointmentRow> of(String site, LocalDate day, Instant now);

    @Query("""
            select a from AppointmentRow a
            where a.site = :site and a.serviceDay between :from and :to
                and a.status = fr.accueil.backend.appointment.AppointmentStatus.BOOKED
            order by a.site, a.serviceDay, a.bookedAt, a.reference""")
    List<AppointmentRow> booked(String site, LocalDate from, LocalDate to, Limit most);

    @Query("""
            select a from AppointmentRow a
            where a.site = :site and a.serviceDay between :from and :to and a.sourceKey in :series
            order by a.site, a.serviceDay, a.bookedAt, a.reference""")
    List<AppointmentRow> ofSeries(String site, Collection<String> series, LocalDate from, LocalDate to);
}
