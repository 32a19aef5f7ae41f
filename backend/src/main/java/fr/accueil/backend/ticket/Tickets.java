// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Orders name all the columns of their index, the fixed ones too: H2 reads an index in order only then. */
interface Tickets extends JpaRepository<Ticket, UUID> {

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING' and t.line = :line
            order by t.site, t.serviceDay, t.status, t.line, t.countsFrom, t.issuedSeq""")
    List<Ticket> waitingIn(String site, LocalDate day, String line, Limit limit);

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING'
            order by t.countsFrom, t.issuedSeq""")
    List<Ticket> waiting(String site, LocalDate day);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING' and t.line = :line
              and t.countsFrom <= :countsFrom and (t.countsFrom < :countsFrom or t.issuedSeq < :seq)""")
    int countBefore(String site, LocalDate day, String line, Instant countsFrom, long seq);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING' and t.line = :line""")
    int countIn(String site, LocalDate day, String line);

    @Query("""
            select t.queue as queue, count(t) as waiting, min(t.issuedAt) as oldest from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING'
            group by t.queue""")
    List<QueueCount> countByQueue(String site, LocalDate day);

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.callSeq is not null
              and t.queue in :queues and t.status not in ('WAITING', 'CANCELLED')
            order by t.callSeq desc""")
    List<Ticket> lastCalled(String site, LocalDate day, List<String> queues, Limit limit);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.service = :service and t.status <> 'CANCELLED'
              and t.issuedAt >= :from and t.issuedAt < :until""")
    int countIssued(String site, LocalDate day, String service, Instant from, Instant until);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'DONE' and (:agent is null or t.agent = :agent)""")
    int countDone(String site, LocalDate day, @org.jspecify.annotations.Nullable String agent);

    int countBySiteAndServiceDay(String site, LocalDate day);

    Optional<Ticket> findByToken(String token);

    /** How many wait in a queue, and since when the first of them. */
    interface QueueCount {
        String getQueue();

        int getWaiting();

        Instant getOldest();
    }
}
