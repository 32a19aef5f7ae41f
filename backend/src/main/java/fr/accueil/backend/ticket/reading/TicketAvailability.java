// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.reading;

import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.log.SiteLogs;
import fr.accueil.backend.time.HalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a service still gives tickets, and how many it gave. Changes nothing. */
@Component
public class TicketAvailability {

    private final Tickets tickets;
    private final ServiceClosures closures;
    private final SiteLogs logs;

    TicketAvailability(Tickets tickets, ServiceClosures closures, SiteLogs logs) {
        this.tickets = tickets;
        this.closures = closures;
        this.logs = logs;
    }

    /**
     * A service in the half day of an instant.
     *
     * @param given how many tickets it gave, 0 or more; those whose visitor left do not count
     * @param most how many it may give, the added places included; empty for no limit
     * @param extra how many places were added, 0 or more
     * @param closed whether the reception desk closed it for today
     */
    public record Given(int given, Optional<Integer> most, int extra, boolean closed) {}

    /** Why a visitor without an appointment gets no ticket now; empty when they get one. */
    public Optional<Refusal> refusal(Site site, Service service, Instant now) {
        if (!site.isOpen(now)) {
            return Optional.of(Refusal.SITE_CLOSED);
        }
        if (!site.isOpen(service, now) || closures.isClosed(site, service, now)) {
            return Optional.of(Refusal.SERVICE_CLOSED);
        }
        return most(site, service, now)
                .filter(most -> issuedThisHalfDay(site, service, now) >= most)
                .map(most -> Refusal.QUOTA_REACHED);
    }

    public Given given(Site site, Service service, Instant now) {
        return new Given(
                issuedThisHalfDay(site, service, now),
                most(site, service, now),
                closures.extra(site, service, now),
                closures.isClosed(site, service, now));
    }

    private Optional<Integer> most(Site site, Service service, Instant now) {
        return service.quota()
                .at(site.local(now).toLocalTime())
                .map(planned -> planned + closures.extra(site, service, now));
    }

    private int issuedThisHalfDay(Site site, Service service, Instant now) {
        LocalDateTime local = site.local(now);
        LocalDate day = local.toLocalDate();
        boolean morning = HalfDay.at(local.toLocalTime()) == HalfDay.MORNING;
        LocalDateTime from = day.atTime(morning ? LocalTime.MIN : LocalTime.NOON);
        LocalDateTime until =
                morning ? day.atTime(LocalTime.NOON) : day.plusDays(1).atStartOfDay();
        return tickets.countIssued(
                site.code(),
                day,
                service.code(),
                logs.training(site.code()).isPresent(),
                from.atZone(site.zone()).toInstant(),
                until.atZone(site.zone()).toInstant());
    }
}
