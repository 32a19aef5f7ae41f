// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Arrival;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Ticket;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketNumberRow;
import fr.accueil.backend.ticket.TicketNumberRows;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.Tickets;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.reading.TicketAvailability;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What happens to a ticket away from the counters: it is issued, and its visitor may leave. */
@Component
public class TicketCommands {

    private final SiteTransaction transaction;
    private final Sites sites;
    private final Tickets tickets;
    private final TicketNumberRows ticketNumberRows;
    private final TicketAvailability ticketAvailability;
    private final SecureRandom random = new SecureRandom();

    TicketCommands(
            SiteTransaction transaction,
            Sites sites,
            Tickets tickets,
            TicketNumberRows ticketNumberRows,
            TicketAvailability ticketAvailability) {
        this.transaction = transaction;
        this.sites = sites;
        this.tickets = tickets;
        this.ticketNumberRows = ticketNumberRows;
        this.ticketAvailability = ticketAvailability;
    }

    /** Gives a ticket for a service. */
    public Answer<TicketDetails> issue(Actor actor, String siteCode, TicketRequest request) {
        return site(siteCode).then(site -> {
            actor.require(Permission.ISSUE, siteCode);
            return transaction.alone(
                    site,
                    command ->
                            service(command.site(), request).then(service -> give(command, actor, service, request)));
        });
    }

    /**
     * Gives a ticket to a visitor whose appointment is known. Their place was booked: no quota refuses it.
     *
     * @param service a service of the site that is received
     */
    public Answer<TicketDetails> issueBooked(Actor actor, Site site, Service service, Arrival visitor) {
        actor.require(Permission.ISSUE, site.code());
        return transaction.alone(
                site,
                command -> command.site()
                        .service(service.code())
                        .filter(known -> known.queue().isPresent())
                        .map(known -> giveBooked(command, actor, known, visitor))
                        .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_SERVICE)));
    }

    private Answer<TicketDetails> giveBooked(
            SiteTransaction.Work command, Actor actor, Service service, Arrival visitor) {
        if (!command.site().isOpen(command.now())) {
            return Answer.refused(Refusal.SITE_CLOSED);
        }
        return command.site().isOpen(service, command.now())
                ? Answer.done(save(command, actor, service, visitor))
                : Answer.refused(Refusal.SERVICE_CLOSED);
    }

    /** The visitor of a waiting ticket leaves. */
    public Answer<TicketDetails> cancel(Actor actor, UUID id) {
        return tickets.findById(id)
                .flatMap(ticket -> sites.find(ticket.view().site()))
                .map(site -> {
                    actor.require(Permission.CANCEL, site.code());
                    return transaction.alone(site, command -> leave(command, actor, id));
                })
                .orElseGet(() -> Answer.refused(Refusal.UNKNOWN_TICKET));
    }

    /**
     * The appointment of a visitor who has checked in was cancelled or moved, or was not. The ticket is kept and
     * records it; in the line for that appointment, its place follows the booked time. A repetition changes nothing.
     *
     * @param by the source of the change
     * @return whether the ticket counts: its visitor is here today, or was received
     */
    public boolean followAppointment(Site site, UUID id, boolean cancelled, Instant booked, String by) {
        return transaction.alone(site, command -> {
            Ticket ticket = tickets.findById(id).orElseThrow();
            if (!ticket.serviceDay().equals(command.site().serviceDay(command.now()))) {
                return false;
            }
            return switch (ticket.status()) {
                case WAITING, CALLED, SERVING, ON_HOLD -> {
                    changeAppointment(command, ticket, cancelled, booked, by);
                    yield true;
                }
                case DONE -> true;
                case NO_SHOW, CANCELLED, NOT_CLOSED -> false;
            };
        });
    }

    private static void changeAppointment(
            SiteTransaction.Work command, Ticket ticket, boolean cancelled, Instant booked, String by) {
        Site site = command.site();
        boolean sameDay = ticket.serviceDay().equals(site.serviceDay(booked));
        ticket.changeOf(cancelled, booked, sameDay).ifPresent(change -> {
            boolean moved = change == TicketEvent.AppointmentChanged.Change.MOVED;
            command.append(ticket, ticket.changeAppointment(change, booked, by, command.now()));
            if (moved && ticket.waitsForAppointment()) {
                TicketDetails view = ticket.view();
                ticket.rebook(
                        booked,
                        site.headStarts().of(view.priority(), view.appointment()),
                        booked.minus(site.checkIn().early()),
                        command.now());
            }
        });
    }

    private Answer<TicketDetails> leave(SiteTransaction.Work command, Actor actor, UUID id) {
        Optional<Ticket> known = tickets.findById(id);
        if (known.isEmpty()) {
            // It went with a training that this very command has ended.
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
        Ticket ticket = known.get();
        if (!isWaiting(command.site(), ticket, command.now())) {
            return Answer.refused(Refusal.NOT_WAITING);
        }
        command.append(ticket, ticket.cancel(actor.name(), command.now()));
        return Answer.done(ticket.view());
    }

    /** Whether a ticket stands in the line of today; what waited yesterday waits no more. */
    static boolean isWaiting(Site site, Ticket ticket, Instant now) {
        return ticket.status() == TicketStatus.WAITING && ticket.serviceDay().equals(site.serviceDay(now));
    }

    private Answer<Site> site(String code) {
        return sites.find(code).map(Answer::done).orElseGet(() -> Answer.refused(Refusal.UNKNOWN_SITE));
    }

    private static Answer<Service> service(Site site, TicketRequest request) {
        Optional<Service> service = site.service(request.service());
        if (service.isEmpty()) {
            return Answer.refused(Refusal.UNKNOWN_SERVICE);
        }
        return switch (service.get().outcome()) {
            case APPOINTMENT_ONLY -> Answer.refused(Refusal.APPOINTMENT_ONLY);
            case REDIRECT -> Answer.refused(Refusal.REDIRECTED);
            case TICKET, CHECK_IN, DIGITAL_POINT ->
                request.appointment().isPresent()
                        ? Answer.refused(Refusal.UNKNOWN_APPOINTMENT)
                        : Answer.done(service.get());
        };
    }

    private Answer<TicketDetails> give(
            SiteTransaction.Work command, Actor actor, Service service, TicketRequest request) {
        Site site = command.site();
        Optional<Refusal> refusal = ticketAvailability.refusal(site, service, command.now());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        Arrival walkIn = new Arrival(request.language(), request.priority(), Optional.empty());
        return Answer.done(save(command, actor, service, walkIn));
    }

    private TicketDetails save(SiteTransaction.Work command, Actor actor, Service service, Arrival visitor) {
        Site site = command.site();
        LocalDate day = site.serviceDay(command.now());
        String queue = service.queue().orElseThrow();
        boolean appointment =
                service.outcome() == ServiceOutcome.CHECK_IN || visitor.booked().isPresent();
        Instant since = CallOrder.waitsFrom(command.now(), visitor.booked());
        Ticket.NewTicket from = new Ticket.NewTicket(
                service.code(),
                queue,
                visitor.language().orElse(site.language().toLanguageTag()),
                visitor.priority(),
                appointment,
                visitor.booked(),
                CallOrder.countsFrom(since, site.headStarts().of(visitor.priority(), appointment)),
                token(),
                command.isTraining());
        Ticket ticket = tickets.save(
                new Ticket(site.code(), day, number(command, queue, day), from, command.now(), command.nextSeq()));
        command.append(ticket, ticket.issued(actor.name()));
        return ticket.view();
    }

    private String number(SiteTransaction.Work command, String queue, LocalDate day) {
        String id = TicketNumberRow.id(command.site().code(), queue, day, command.isTraining());
        TicketNumberRow numbers =
                ticketNumberRows.findById(id).orElseGet(() -> ticketNumberRows.save(new TicketNumberRow(id)));
        return TicketNumberRow.number(queue, numbers.next(), command.isTraining());
    }

    private String token() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
