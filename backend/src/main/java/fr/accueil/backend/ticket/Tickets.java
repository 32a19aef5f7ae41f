// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** Orders name all the columns of their index, the fixed ones too: H2 reads an index in order only then. */
public interface Tickets extends JpaRepository<Ticket, UUID> {

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING' and t.line = :line
            order by t.site, t.serviceDay, t.status, t.line, t.countsFrom, t.issuedSeq""")
    List<Ticket> waitingIn(String site, LocalDate day, String line, Limit limit);

    /** Without those whom "next" leaves alone for a while. */
    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING' and t.line = :line
              and (t.quietUntil is null or t.quietUntil <= :now)
            order by t.site, t.serviceDay, t.status, t.line, t.countsFrom, t.issuedSeq""")
    List<Ticket> callableIn(String site, LocalDate day, String line, Instant now, Limit limit);

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING'
            order by t.countsFrom, t.issuedSeq""")
    List<Ticket> waiting(String site, LocalDate day);

    /** Waiting tickets, line after line, each in the order of call. */
    @Query("""
            select t.id as id, t.line as line from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'WAITING'
            order by t.site, t.serviceDay, t.status, t.line, t.countsFrom, t.issuedSeq""")
    List<Standing> standing(String site, LocalDate day);

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
            where t.site = :site and t.serviceDay = :day and t.callSeq is not null and t.training = :training
              and t.queue in :queues and t.status not in ('WAITING', 'CANCELLED')
            order by t.callSeq desc""")
    List<Ticket> lastCalled(String site, LocalDate day, List<String> queues, boolean training, Limit limit);

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'CALLED' and t.queue in :queues""")
    List<Ticket> called(String site, LocalDate day, List<String> queues);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.service = :service and t.status <> 'CANCELLED'
              and t.training = :training
              and t.issuedAt >= :from and t.issuedAt < :until""")
    int countIssued(String site, LocalDate day, String service, boolean training, Instant from, Instant until);

    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'DONE' and not t.training
              and (:agent is null or t.agent = :agent)""")
    int countDone(String site, LocalDate day, @org.jspecify.annotations.Nullable String agent);

    /** How many an agent has received, and how long those visits took whose times count. */
    @Query("""
            select t.outcomes as outcomes, t.servedMs as served from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = 'DONE' and t.agent = :agent
              and not t.training""")
    List<Received> receivedBy(String site, LocalDate day, String agent);

    @Query("""
            select t from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status = :status and t.training = :training
            order by t.lastSeq desc""")
    List<Ticket> latestIn(String site, LocalDate day, TicketStatus status, boolean training, Limit limit);

    @Query("""
            select t.serviceDay as day, count(t) as tickets from Ticket t
            where t.site = :site and t.serviceDay >= :from and t.serviceDay < :until
              and not t.training
            group by t.serviceDay order by t.serviceDay""")
    List<DayCount> perDay(String site, LocalDate from, LocalDate until);

    @Query(
            "select t from Ticket t where t.site = :site and t.serviceDay = :day and not t.training order by t.issuedSeq")
    List<Ticket> visitsOf(String site, LocalDate day);

    @Transactional
    @Modifying
    @Query("""
            update Ticket t set t.note = null, t.noteBy = null
            where t.site = :site and t.serviceDay >= :from and t.serviceDay < :until and t.note is not null""")
    int eraseNotes(String site, LocalDate from, LocalDate until);

    /** How many came, and how many were called, since an instant. */
    @Query("""
            select t.queue as queue,
              sum(case when t.issuedAt >= :since then 1 else 0 end) as came,
              sum(case when t.calledAt >= :since then 1 else 0 end) as called
            from Ticket t where t.site = :site and t.serviceDay = :day and not t.training group by t.queue""")
    List<Flow> flow(String site, LocalDate day, Instant since);

    int countBySiteAndServiceDayAndTrainingFalse(String site, LocalDate day);

    List<Ticket> findBySiteAndServiceDayAndTrainingFalseOrderByIssuedSeqAsc(String site, LocalDate day);

    Optional<Ticket> findByToken(String token);

    @Query("""
            select t.id as id, t.token as token from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status in ('WAITING', 'CALLED', 'SERVING', 'ON_HOLD')""")
    List<Token> openTokens(String site, LocalDate day);

    /** How many have one of these states. */
    @Query("""
            select count(t) from Ticket t
            where t.site = :site and t.serviceDay = :day and t.status in :states and not t.training""")
    int countReal(String site, LocalDate day, Collection<TicketStatus> states);

    /** Those who are here, and the absent, who may come back. */
    @Query("""
            select t.queue as queue, t.service as service, t.line as line, count(t) as tickets from Ticket t
            where t.site = :site and t.serviceDay = :day
              and t.status in ('WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW')
            group by t.queue, t.service, t.line""")
    List<OpenTicketCount> countOpen(String site, LocalDate day);

    /** How many tickets need a queue, a service and a line. */
    interface OpenTicketCount {
        String getQueue();

        String getService();

        String getLine();

        int getTickets();
    }

    /** A ticket and what opens its page. */
    interface Token {
        UUID getId();

        String getToken();
    }

    /** How many tickets a day gave. */
    interface DayCount {
        LocalDate getDay();

        int getTickets();
    }

    /** One who waits. */
    interface Standing {
        UUID getId();

        String getLine();
    }

    /** One visit that an agent received. */
    interface Received {
        String getOutcomes();

        long getServed();
    }

    /** How many wait in a queue, and since when the first of them. */
    interface QueueCount {
        String getQueue();

        int getWaiting();

        Instant getOldest();
    }

    /** Arrivals and calls of a queue. */
    interface Flow {
        String getQueue();

        long getCame();

        long getCalled();
    }
}
