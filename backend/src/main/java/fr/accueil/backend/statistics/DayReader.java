// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.ticket.log.TicketHistory;
import fr.accueil.backend.ticket.log.TicketHistoryLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads one service day from the log. */
@Component
class DayReader {

    /** As many as a page of visits shows. */
    private static final int AT_ONCE = 200;

    private final TicketHistoryLog log;
    private final fr.accueil.backend.kiosksession.KioskSessions kiosks;
    private final VisitsWithoutTicket reception;
    private final RollUpStore rollUpStore;
    private final SiteHistory history;
    private final Clock clock;

    DayReader(
            TicketHistoryLog log,
            fr.accueil.backend.kiosksession.KioskSessions kiosks,
            VisitsWithoutTicket reception,
            RollUpStore rollUpStore,
            SiteHistory history,
            Clock clock) {
        this.log = log;
        this.kiosks = kiosks;
        this.reception = reception;
        this.rollUpStore = rollUpStore;
        this.history = history;
        this.clock = clock;
    }

    List<CountedVisit> visits(Site site, LocalDate day) {
        VisitReader reader = reader(site, day);
        return log.stories(site.code(), day).stream().map(reader::read).toList();
    }

    private VisitReader reader(Site site, LocalDate day) {
        return new VisitReader(on(site, day), day.isBefore(site.serviceDay(clock.instant())));
    }

    /** The site as it was at the end of a day: its targets and queues are those of that day. */
    private Site on(Site site, LocalDate day) {
        return history.asOf(
                site, day.plusDays(1).atStartOfDay(site.zone()).toInstant().minusMillis(1));
    }

    /** The visits of one day that came before an instant for some services, or for any; the newest first, as needed. */
    Stream<CountedVisit> latest(Site site, LocalDate day, Set<String> services, Instant before) {
        VisitReader reader = reader(site, day);
        UnaryOperator<List<TicketHistory>> next = page -> page.size() < AT_ONCE
                ? List.of()
                : latest(
                        site,
                        day,
                        services,
                        before,
                        page.getLast().events().getFirst().seq());
        return Stream.iterate(latest(site, day, services, before, Long.MAX_VALUE), Predicate.not(List::isEmpty), next)
                .flatMap(List::stream)
                .map(reader::read);
    }

    private List<TicketHistory> latest(Site site, LocalDate day, Set<String> services, Instant before, long seq) {
        return log.latest(
                site.code(),
                new TicketHistoryLog.Wanted(day, services, queues(on(site, day), services), before, seq),
                AT_ONCE);
    }

    /** Of these services, where the site still has them all. */
    private static Set<String> queues(Site site, Set<String> services) {
        List<Optional<String>> queues = services.stream()
                .map(code -> site.service(code).flatMap(Service::queue))
                .toList();
        return queues.contains(Optional.<String>empty())
                ? Set.of()
                : queues.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    RollUpSet count(Site site, LocalDate day, List<CountedVisit> visits) {
        DayCount count = new DayCount(on(site, day), day);
        visits.forEach(count::add);
        return count.figures();
    }

    /** The same with what is no visit of a ticket: the counters, the kiosks, the reception reception. */
    RollUpSet countAll(Site site, LocalDate day) {
        DayCount count = new DayCount(on(site, day), day);
        visits(site, day).forEach(count::add);
        Instant now = clock.instant();
        count.addOpenTimes(leftOpen(site, day), log.counterChanges(site.code(), day), now);
        count.addVisitsWithoutTicket(
                kiosks.ended(site, day, day.plusDays(1)), reception.sums(site, day, day.plusDays(1)));
        return count.figures();
    }

    private List<String> leftOpen(Site site, LocalDate day) {
        return log.before(site.code(), day)
                .map(before -> rollUpStore
                        .get(site.code(), RollUpPeriod.DAY, RollUp.By.COUNTER, before, before.plusDays(1))
                        .getOrDefault(before, new RollUp()))
                .map(DayCount::leftOpen)
                .orElse(List.of());
    }
}
