// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.AppointmentNews;
import fr.accueil.counter.common.CounterSnapshot.Place;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads visitors as agents see them. */
@Component
public class VisitorReading {

    private final Accounts accounts;

    VisitorReading(Accounts accounts) {
        this.accounts = accounts;
    }

    public CounterSnapshot.Current current(Site site, TicketDetails ticket, Locale language) {
        Instant called = ticket.calledAt().orElse(ticket.issuedAt());
        CounterRules.Absence absence = site.counterRules().absence();
        int due = Math.max(0, absence.calls() - ticket.care().calls());
        return new CounterSnapshot.Current(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                Locale.forLanguageTag(ticket.language()),
                ticket.priority(),
                place(ticket),
                ticket.care().calls(),
                ticket.issuedAt(),
                called,
                ticket.status() == TicketStatus.SERVING
                        ? ticket.startedAt().or(() -> Optional.of(called))
                        : Optional.empty(),
                ticket.care().served(),
                due,
                due == 0 ? Optional.of(called.plus(absence.delay())) : Optional.empty(),
                notes(site, ticket));
    }

    private CounterSnapshot.VisitNotes notes(Site site, TicketDetails ticket) {
        return new CounterSnapshot.VisitNotes(
                ticket.care()
                        .note()
                        .map(note -> new CounterSnapshot.Note(
                                note.text(), note.by().isEmpty() ? "" : accounts.nameOf(note.by()))),
                Set.copyOf(ticket.care().ending().outcomes()),
                site.service(ticket.service()).map(Service::outcomeRequired).orElse(false),
                ticket.care().ending().representative(),
                news(ticket));
    }

    public static Optional<AppointmentNews> news(TicketDetails ticket) {
        return ticket.care().appointment().flatMap(news -> switch (news.change()) {
            case CANCELLED -> Optional.of(new AppointmentNews.Cancelled());
            case MOVED -> news.to().map(AppointmentNews.Moved::new);
            case ANOTHER_DAY -> news.to().map(AppointmentNews.AnotherDay::new);
            case CONFIRMED -> Optional.empty();
        });
    }

    public static CounterSnapshot.Waiting waiting(Site site, TicketDetails ticket, Instant now, Locale language) {
        return new CounterSnapshot.Waiting(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                ticket.issuedAt(),
                place(ticket),
                ticket.care().moved(),
                site.service(ticket.service()).flatMap(site::target),
                ticket.care().quietUntil().filter(now::isBefore),
                news(ticket));
    }

    public static CounterSnapshot.Stepped stepped(Site site, TicketDetails ticket, Locale language) {
        return new CounterSnapshot.Stepped(
                ticket.id().toString(),
                ticket.number(),
                StaffNames.service(site, ticket.service(), language),
                ticket.endedAt().or(ticket::calledAt).orElse(ticket.issuedAt()),
                ticket.care().note().map(TicketDetails.Note::text).orElse(""));
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
}
