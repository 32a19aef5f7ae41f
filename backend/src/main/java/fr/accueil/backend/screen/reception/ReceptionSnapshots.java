// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.DeviceReading;
import fr.accueil.backend.device.DeviceState;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.screen.HelpCallReading;
import fr.accueil.backend.screen.OpeningWords;
import fr.accueil.backend.screen.VisitorReading;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.PrinterState;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.TicketAvailability;
import fr.accueil.counter.common.CounterSnapshot.Place;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the snapshot of the reception desk for one person. */
@Component
class ReceptionSnapshots {

    private final QueueQueries queries;
    private final VisitsWithoutTicket visitsWithoutTicket;
    private final HallMessages messages;
    private final TicketAvailability ticketAvailability;
    private final DeviceReading devices;
    private final Slips slips;
    private final HelpCallReading helpCallReading;
    private final Clock clock;

    ReceptionSnapshots(
            QueueQueries queries,
            VisitsWithoutTicket visitsWithoutTicket,
            HallMessages messages,
            TicketAvailability ticketAvailability,
            DeviceReading devices,
            Slips slips,
            HelpCallReading helpCallReading,
            Clock clock) {
        this.queries = queries;
        this.visitsWithoutTicket = visitsWithoutTicket;
        this.messages = messages;
        this.ticketAvailability = ticketAvailability;
        this.devices = devices;
        this.slips = slips;
        this.helpCallReading = helpCallReading;
        this.clock = clock;
    }

    ReceptionSnapshot of(Site site, Actor actor, Locale language) {
        Instant now = clock.instant();
        List<ReceptionSnapshot.Kiosk> kiosks = kiosks(site, language);
        return queries.atOneMoment(() -> new ReceptionSnapshot(
                queries.lastSeq(site),
                closed(site, now, language),
                queries.waiting(site).stream()
                        .map(placed -> waiting(site, placed, language))
                        .toList(),
                queries.absent(site).stream()
                        .map(ticket -> absent(site, ticket, language))
                        .toList(),
                counts(site, actor, site.serviceDay(now), language),
                site.services().stream()
                        .filter(service -> service.outcome().isReceived())
                        .map(service -> closure(site, service, now, language))
                        .toList(),
                kiosks,
                messages.shown(site).stream()
                        .map(message ->
                                new ReceptionSnapshot.Message(message.id().toString(), message.text(), message.until()))
                        .toList(),
                helpCallReading.of(site, queries.counters(site), language),
                queries.training(site).isPresent()));
    }

    private static Optional<String> closed(Site site, Instant now, Locale language) {
        return site.isOpen(now) ? Optional.empty() : Optional.of(OpeningWords.closed(site, now, language));
    }

    static ReceptionSnapshot.Waiting waiting(Site site, QueueQueries.Placed placed, Locale language) {
        TicketDetails ticket = placed.ticket();
        return new ReceptionSnapshot.Waiting(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                ticket.issuedAt(),
                place(ticket),
                placed.ahead(),
                VisitorReading.news(ticket));
    }

    private static Place place(TicketDetails ticket) {
        if (ticket.priority()) {
            return new Place.Priority(ticket.issuedAt());
        }
        return ticket.appointment()
                ? new Place.Appointment(
                        ticket.bookedAt().orElse(ticket.issuedAt()),
                        ticket.bookedAt().isPresent())
                : new Place.Arrived(ticket.issuedAt());
    }

    private static ReceptionSnapshot.Absent absent(Site site, TicketDetails ticket, Locale language) {
        return new ReceptionSnapshot.Absent(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                ticket.endedAt().or(ticket::calledAt).orElse(ticket.issuedAt()));
    }

    private ReceptionSnapshot.Counts counts(Site site, Actor actor, LocalDate today, Locale language) {
        List<VisitsWithoutTicket.Sum> sums = visitsWithoutTicket.sums(site, today, today.plusDays(1));
        return new ReceptionSnapshot.Counts(
                sum(sums, VisitsWithoutTicket.Kind.INCOMPLETE),
                sum(sums, VisitsWithoutTicket.Kind.REDIRECTED),
                visitsWithoutTicket
                        .last(actor, site, today)
                        .map(last -> new ReceptionSnapshot.Last(
                                switch (last.kind()) {
                                    case INCOMPLETE -> ReceptionCommand.Count.Kind.INCOMPLETE;
                                    case REDIRECTED -> ReceptionCommand.Count.Kind.REDIRECTED;
                                },
                                last.service().map(code -> StaffNames.service(site, code, language)))));
    }

    private static int sum(List<VisitsWithoutTicket.Sum> sums, VisitsWithoutTicket.Kind kind) {
        return (int) sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToLong(VisitsWithoutTicket.Sum::counted)
                .sum();
    }

    private ReceptionSnapshot.ServiceClosure closure(Site site, Service service, Instant now, Locale language) {
        TicketAvailability.Given given = ticketAvailability.given(site, service, now);
        return new ReceptionSnapshot.ServiceClosure(
                service.code(),
                service.label().in(language),
                given.given(),
                given.most(),
                given.extra(),
                given.closed(),
                site.isOpen(service, now));
    }

    private List<ReceptionSnapshot.Kiosk> kiosks(Site site, Locale language) {
        return devices.devices(site).stream()
                .filter(device -> device.kind() == DeviceKind.KIOSK)
                .map(device -> new ReceptionSnapshot.Kiosk(
                        device.code(),
                        site.kiosk(device.code())
                                .map(KioskPlan::place)
                                .map(place -> place.in(language))
                                .orElse(""),
                        state(device),
                        printer(slips.stateOf(site, device.code()))))
                .toList();
    }

    private static ReceptionSnapshot.Kiosk.State state(DeviceState device) {
        if (device.outOfOrder().isPresent()) {
            return ReceptionSnapshot.Kiosk.State.OUT_OF_ORDER;
        }
        if (!device.enrolled()) {
            return ReceptionSnapshot.Kiosk.State.NOT_ENROLLED;
        }
        return device.works() ? ReceptionSnapshot.Kiosk.State.WORKS : ReceptionSnapshot.Kiosk.State.SILENT;
    }

    private static Optional<ReceptionSnapshot.Kiosk.Printer> printer(PrinterState state) {
        return switch (state) {
            case PrinterState.NoPrinter none -> Optional.empty();
            case PrinterState.NoReport never -> Optional.of(ReceptionSnapshot.Kiosk.Printer.UNKNOWN);
            case PrinterState.Ready ready -> Optional.of(ReceptionSnapshot.Kiosk.Printer.PRINTS);
            case PrinterState.PaperLow low -> Optional.of(ReceptionSnapshot.Kiosk.Printer.PAPER_LOW);
            case PrinterState.PaperOut out -> Optional.of(ReceptionSnapshot.Kiosk.Printer.PAPER_OUT);
            case PrinterState.Failing failing -> Optional.of(ReceptionSnapshot.Kiosk.Printer.FAILS);
        };
    }
}
