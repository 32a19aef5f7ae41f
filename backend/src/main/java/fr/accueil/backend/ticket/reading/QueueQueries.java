// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.CounterRows;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.log.SiteLogs;
import fr.accueil.backend.ticket.log.Training;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Queries of a site as it is now: the line, the counters, the calls. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class QueueQueries {

    private static final Limit LATEST = Limit.of(100);

    private final Tickets tickets;
    private final CounterRows counters;
    private final SiteLogs logs;
    private final Clock clock;

    QueueQueries(Tickets tickets, CounterRows counters, SiteLogs logs, Clock clock) {
        this.tickets = tickets;
        this.counters = counters;
        this.logs = logs;
        this.clock = clock;
    }

    /** A ticket and how many would be called before it, 0 unless it waits. */
    public record Placed(TicketDetails ticket, int ahead) {}

    /**
     * An agent's day.
     *
     * @param received visits that ended with a service
     * @param meanService the mean of the sums of their segments, of those whose times count
     */
    public record AgentDay(int received, Optional<Duration> meanService) {}

    /** How many came to a queue and how many were called from it. */
    public record Flow(String queue, long came, long called) {}

    /** How many wait in a queue, and since when the first of them. */
    public record QueueCount(String queue, int waiting, Instant oldest) {}

    /**
     * Runs several queries at one moment, between two commands. Serializable: with less, H2 freezes each
     * table only when it is first read. Commands run at the default, so no reading ever fails for it.
     */
    @Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
    public <T> T atOneMoment(Supplier<T> reading) {
        return reading.get();
    }

    /** The number of the site's last event, 0 before any. */
    public long lastSeq(Site site) {
        return logs.lastSeq(site.code()).orElse(0L);
    }

    /** The training that is on; empty on a real day. */
    public Optional<Training> training(Site site) {
        return logs.training(site.code());
    }

    private boolean trains(Site site) {
        return training(site).isPresent();
    }

    /** All visitors who wait, in the order of call. */
    public List<Placed> waiting(Site site) {
        Map<String, Integer> before = new HashMap<>();
        return tickets.waiting(site.code(), today(site)).stream()
                .map(Ticket::view)
                .map(ticket -> new Placed(ticket, before.merge(ticket.line(), 1, Integer::sum) - 1))
                .toList();
    }

    /** How many are before each of those who wait. */
    public Map<UUID, Integer> aheadOfAll(Site site) {
        Map<String, Integer> before = new HashMap<>();
        Map<UUID, Integer> ahead = new HashMap<>();
        tickets.standing(site.code(), today(site))
                .forEach(one -> ahead.put(one.getId(), before.merge(one.getLine(), 1, Integer::sum) - 1));
        return ahead;
    }

    /** The lines that a counter serves. */
    public List<Line> linesOf(Site site, CounterPlan plan) {
        return row(site, plan).lines(plan);
    }

    /**
     * One line as all counters show it.
     *
     * @param first those at its head
     * @param count how many wait in it
     */
    public record Standing(List<TicketDetails> first, int count) {}

    public Standing standing(Site site, String line, int most) {
        LocalDate today = today(site);
        List<TicketDetails> first = tickets.waitingIn(site.code(), today, line, Limit.of(most)).stream()
                .map(Ticket::view)
                .toList();
        return new Standing(first, first.size() < most ? first.size() : tickets.countIn(site.code(), today, line));
    }

    /** Merges lines in the order in which a counter would call those who stand in them. */
    public static List<TicketDetails> merged(Map<Line, Standing> lines, int most) {
        return lines.entrySet().stream()
                .flatMap(line -> line.getValue().first().stream()
                        .map(ticket ->
                                Map.entry(ticket.countsFrom().plus(line.getKey().penalty()), ticket)))
                .sorted(Map.Entry.<Instant, TicketDetails>comparingByKey()
                        .thenComparingLong(entry -> entry.getValue().issuedSeq()))
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The queues with waiting visitors. */
    public List<QueueCount> counts(Site site) {
        return tickets.countByQueue(site.code(), today(site)).stream()
                .map(count -> new QueueCount(count.getQueue(), count.getWaiting(), count.getOldest()))
                .toList();
    }

    /** All counters, in the order of the site file. */
    public List<CounterDetails> counters(Site site) {
        Map<String, CounterRow> rows = counters.ofSite(site.code(), trains(site)).stream()
                .collect(Collectors.toMap(CounterRow::code, Function.identity()));
        return site.counters().stream()
                .map(plan ->
                        rows.getOrDefault(plan.code(), unopened(site, plan)).view(plan))
                .toList();
    }

    public CounterDetails counter(Site site, CounterPlan plan) {
        return row(site, plan).view(plan);
    }

    /** The last calls of today to these queues, the newest first; a ticket that waits again is not among them. */
    public List<TicketDetails> lastCalled(Site site, List<String> queues, int most) {
        return tickets.lastCalled(site.code(), today(site), queues, trains(site), Limit.of(most)).stream()
                .map(Ticket::view)
                .sorted(Comparator.comparingLong(TicketDetails::callSeq).reversed())
                .toList();
    }

    /** Those of these queues who are called and not yet received, in no order: at most one for each counter. */
    public List<TicketDetails> called(Site site, List<String> queues) {
        return tickets.called(site.code(), today(site), queues).stream()
                .map(Ticket::view)
                .toList();
    }

    /** A ticket of today. */
    public Optional<Placed> ticketOfToday(Site site, UUID id) {
        return tickets.findById(id)
                .filter(ticket -> today(site).equals(ticket.serviceDay()))
                .map(this::placed);
    }

    /** Several tickets of today, in no order; those of another day and unknown ones are missing. */
    public List<TicketDetails> ticketsOfToday(Site site, Collection<UUID> ids) {
        LocalDate today = today(site);
        return tickets.findAllById(ids).stream()
                .filter(ticket -> today.equals(ticket.serviceDay()))
                .map(Ticket::view)
                .toList();
    }

    /** The tickets of today that are not over, by their tokens. */
    public Map<String, UUID> openTokens(Site site) {
        return tickets.openTokens(site.code(), today(site)).stream()
                .collect(Collectors.toMap(Tickets.Token::getToken, Tickets.Token::getId));
    }

    /** The ticket of today behind a token, without its place. */
    public Optional<TicketDetails> viewByToken(String token, Function<String, Optional<Site>> sites) {
        return tickets.findByToken(token)
                .map(Ticket::view)
                .filter(ticket -> sites.apply(ticket.site())
                        .filter(site -> today(site).equals(ticket.serviceDay()))
                        .isPresent());
    }

    public Optional<Placed> ticket(UUID id) {
        return tickets.findById(id).map(this::placed);
    }

    /** The ticket of today behind a token. */
    public Optional<Placed> byToken(String token, Function<String, Optional<Site>> sites) {
        return tickets.findByToken(token)
                .filter(ticket -> sites.apply(ticket.view().site())
                        .filter(site -> today(site).equals(ticket.serviceDay()))
                        .isPresent())
                .map(this::placed);
    }

    public int ahead(TicketDetails ticket) {
        return ticket.status() != TicketStatus.WAITING
                ? 0
                : tickets.countBefore(
                        ticket.site(), ticket.serviceDay(), ticket.line(), ticket.countsFrom(), ticket.issuedSeq());
    }

    /** How many came to each queue of today, and how many were called from it, since an instant. */
    public List<Flow> flow(Site site, Instant since) {
        return tickets.flow(site.code(), today(site), since).stream()
                .map(flow -> new Flow(flow.getQueue(), flow.getCame(), flow.getCalled()))
                .toList();
    }

    public int issuedToday(Site site) {
        return tickets.countBySiteAndServiceDayAndTrainingFalse(site.code(), today(site));
    }

    /** Visits ended with a service today, by one agent or by all. */
    public int servedToday(Site site, Optional<String> agent) {
        return tickets.countDone(site.code(), today(site), agent.orElse(null));
    }

    /** The last hundred who stepped aside and will be resumed, the oldest first. */
    public List<TicketDetails> onHold(Site site) {
        return latestIn(site, TicketStatus.ON_HOLD);
    }

    /** The last hundred who were absent when called and may be brought back, the oldest first. */
    public List<TicketDetails> absent(Site site) {
        return latestIn(site, TicketStatus.NO_SHOW);
    }

    /** Every screen reads them after every event: their number is bounded. */
    private List<TicketDetails> latestIn(Site site, TicketStatus status) {
        return tickets.latestIn(site.code(), today(site), status, trains(site), LATEST).reversed().stream()
                .map(Ticket::view)
                .toList();
    }

    /** What an agent did today. */
    public AgentDay dayOf(Site site, String agent) {
        List<Tickets.Received> visits = tickets.receivedBy(site.code(), today(site), agent);
        OptionalDouble mean = visits.stream()
                .filter(visit -> Ending.of(visit.getOutcomes()).representative())
                .mapToLong(Tickets.Received::getServed)
                .average();
        return new AgentDay(
                visits.size(),
                mean.isPresent() ? Optional.of(Duration.ofMillis(Math.round(mean.getAsDouble()))) : Optional.empty());
    }

    private Placed placed(Ticket ticket) {
        TicketDetails view = ticket.view();
        return new Placed(view, ahead(view));
    }

    private LocalDate today(Site site) {
        return site.serviceDay(clock.instant());
    }

    private CounterRow row(Site site, CounterPlan plan) {
        return counters.findById(CounterRow.id(site.code(), plan.code(), trains(site)))
                .orElseGet(() -> unopened(site, plan));
    }

    private CounterRow unopened(Site site, CounterPlan plan) {
        return new CounterRow(site.code(), plan.code(), clock.instant());
    }
}
