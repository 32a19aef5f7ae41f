// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.CheckInRules;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Arrival;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks visitors in for their appointments. */
@Component
public class Appointments {

    private final SiteTransaction transaction;
    private final AppointmentRows rows;
    private final TicketCommands tickets;
    private final QueueQueries queries;

    Appointments(SiteTransaction transaction, AppointmentRows rows, TicketCommands tickets, QueueQueries queries) {
        this.transaction = transaction;
        this.rows = rows;
        this.tickets = tickets;
        this.queries = queries;
    }

    /**
     * Gives a ticket to a visitor who is expected. The same code, shown twice or at two kiosks at once, is one ticket.
     *
     * @param code as scanned or typed: any text
     * @param language of the ticket; that of the appointment when empty
     */
    public CheckIn checkIn(Actor actor, Site site, String code, Optional<String> language, boolean priority) {
        actor.require(Permission.ISSUE, site.code());
        List<String> readings = ReferenceReader.readings(code);
        if (readings.isEmpty()) {
            return new CheckIn.NotFound();
        }
        List<String> keys = ReferenceReader.keys(code);
        return transaction.aloneAt(site, now -> {
            List<AppointmentRow> meant =
                    meant(site, readings, now).map(List::of).orElseGet(() -> typed(site, keys, now));
            return switch (meant.size()) {
                case 0 -> new CheckIn.NotFound();
                case 1 -> checkIn(new Visit(actor, site, meant.getFirst(), language, priority, now));
                default -> new CheckIn.Refused(Refusal.AMBIGUOUS_APPOINTMENT);
            };
        });
    }

    /** The appointment of that name; of a series that of today, else the one that comes next. */
    private Optional<AppointmentRow> meant(Site site, List<String> readings, Instant now) {
        LocalDate today = site.serviceDay(now);
        Optional<AppointmentRow> named = rows.named(site.code(), readings).stream()
                .min(Comparator.comparingInt(row -> readings.indexOf(row.reference())));
        return named.or(() -> nearest(rows.ofSeries(site.code(), readings, today, today), now))
                .or(() -> rows.ofSeries(site.code(), readings, today, today.plusYears(2)).stream()
                        .findFirst());
    }

    /** The appointments with the likeliest key; of a series only the date that is meant. */
    private List<AppointmentRow> typed(Site site, List<String> keys, Instant now) {
        List<AppointmentRow> alike =
                keys.isEmpty() ? List.of() : ExpectedVisitors.likeliest(rows.typed(site.code(), keys), keys);
        return alike.size() > 1 && alike.stream().allMatch(alike.getFirst()::isSeriesOf)
                ? ofDay(site, alike, now).map(List::of).orElseGet(List::of)
                : alike;
    }

    private static Optional<AppointmentRow> ofDay(Site site, List<AppointmentRow> series, Instant now) {
        LocalDate today = site.serviceDay(now);
        return nearest(
                        series.stream()
                                .filter(row -> row.serviceDay().equals(today))
                                .toList(),
                        now)
                .or(() -> series.stream()
                        .filter(row -> row.serviceDay().isAfter(today))
                        .findFirst());
    }

    private static Optional<AppointmentRow> nearest(List<AppointmentRow> today, Instant now) {
        return today.stream()
                .min(Comparator.comparing(
                        row -> Duration.between(row.bookedAt(), now).abs()));
    }

    private record Visit(
            Actor actor, Site site, AppointmentRow row, Optional<String> language, boolean priority, Instant now) {}

    private CheckIn checkIn(Visit visit) {
        AppointmentRow row = visit.row();
        return switch (row.status()) {
            case CANCELLED -> new CheckIn.Cancelled(row.bookedAt());
            case CHECKED_IN ->
                ticketThatCounts(row)
                        .<CheckIn>map(ticket -> new CheckIn.AlreadyHere(ticket, row.bookedAt()))
                        .orElseGet(() -> row.isCancelled() ? new CheckIn.Cancelled(row.bookedAt()) : inTime(visit));
            case BOOKED -> inTime(visit);
        };
    }

    /** A visitor who left or was not there when called may come back while the rules allow it. */
    private Optional<TicketDetails> ticketThatCounts(AppointmentRow row) {
        return row.ticket()
                .flatMap(queries::ticket)
                .map(QueueQueries.Placed::ticket)
                .filter(ticket -> switch (ticket.status()) {
                    case WAITING, CALLED, SERVING, ON_HOLD, DONE -> true;
                    case NO_SHOW, CANCELLED, NOT_CLOSED -> false;
                });
    }

    private CheckIn inTime(Visit visit) {
        Instant booked = visit.row().bookedAt();
        CheckInRules rules = visit.site().checkIn();
        LocalDate today = visit.site().serviceDay(visit.now());
        LocalDate day = visit.site().serviceDay(booked);
        if (!day.equals(today)) {
            return new CheckIn.AnotherDay(booked, day.isBefore(today));
        }
        if (visit.now().isBefore(booked.minus(rules.early()))) {
            return closedThen(visit, booked).orElseGet(() -> new CheckIn.TooEarly(booked, booked.minus(rules.early())));
        }
        return visit.now().isAfter(booked.plus(rules.late())) ? new CheckIn.TooLate(booked) : give(visit);
    }

    private static Optional<CheckIn> closedThen(Visit visit, Instant booked) {
        return visit.site()
                .service(visit.row().service())
                .filter(service -> visit.site().isClosedThatDay(service, booked))
                .map(service -> new CheckIn.ClosedThen(
                        visit.site().isOpen(booked) ? Refusal.SERVICE_CLOSED : Refusal.SITE_CLOSED,
                        booked,
                        service.code()));
    }

    /** In a training the visitor gets a ticket of it, and the appointment stays for the real day. */
    private CheckIn give(Visit visit) {
        AppointmentRow row = visit.row();
        Optional<Service> service =
                visit.site().service(row.service()).filter(it -> it.outcome().isReceived());
        if (service.isEmpty()) {
            return new CheckIn.Refused(Refusal.UNKNOWN_SERVICE);
        }
        Arrival arrival =
                new Arrival(visit.language().or(row::language), visit.priority(), Optional.of(row.bookedAt()));
        return switch (tickets.issueBooked(visit.actor(), visit.site(), service.get(), arrival)) {
            case Answer.Done<TicketDetails> done -> {
                if (!done.value().training()) {
                    row.checkedIn(done.value());
                }
                yield new CheckIn.CheckedIn(done.value(), row.bookedAt());
            }
            case Answer.Refused<TicketDetails> refused ->
                new CheckIn.Refused(refused.reason(), Optional.of(row.service()));
        };
    }
}
