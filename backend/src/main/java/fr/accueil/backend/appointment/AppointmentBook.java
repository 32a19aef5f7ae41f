// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Preview.Effect;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.command.TicketCommands;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Compares bookings with the stored appointments, and writes the changes. */
@Component
class AppointmentBook {

    private static final int AT_ONCE = 500;

    private final SiteTransaction transaction;
    private final AppointmentRows rows;
    private final TicketCommands tickets;
    private final Clock clock;
    private final Audit audit;

    AppointmentBook(
            SiteTransaction transaction, AppointmentRows rows, TicketCommands tickets, Clock clock, Audit audit) {
        this.transaction = transaction;
        this.rows = rows;
        this.tickets = tickets;
        this.clock = clock;
        this.audit = audit;
    }

    /** What writing would do: the rows it reads, the effect on each, and the rows of another source. */
    record Comparison(List<ReadBookings.Row> rows, List<Preview.Line> lines, List<Problem> problems) {}

    Comparison compare(Site site, Source source, List<ReadBookings.Row> bookings) {
        return compare(site, source, bookings, kept(site, bookings), clock.instant());
    }

    /**
     * Writes what a person has brought, and that they did.
     *
     * @return how many were written
     */
    int write(Actor actor, Site site, Source source, List<ReadBookings.Row> bookings) {
        return transaction.aloneAt(site, now -> {
            int written = write(site, source, bookings);
            audit.append(AuditEntry.of(AuditAction.APPOINTMENTS_IMPORTED, actor.name(), source.name())
                    .at(site.code())
                    .after(AuditFacts.of("read", bookings.size())
                            .and("written", written)
                            .text()));
            return written;
        });
    }

    /** @return how many were written */
    int write(Site site, Source source, List<ReadBookings.Row> bookings) {
        return transaction.aloneAt(site, now -> {
            Map<String, AppointmentRow> kept = kept(site, bookings);
            Comparison comparison = compare(site, source, bookings, kept, now);
            List<AppointmentRow> fresh = new ArrayList<>();
            int written = 0;
            for (int i = 0; i < comparison.rows().size(); i++) {
                Booking booking = comparison.rows().get(i).booking();
                switch (comparison.lines().get(i).effect()) {
                    case UNCHANGED, PAST -> {}
                    case NEW, CHANGED, CANCELLED -> {
                        AppointmentRow row = kept.get(booking.reference());
                        if (row == null) {
                            fresh.add(new AppointmentRow(site, source, booking));
                        } else {
                            row.accept(site, source, booking, isTicketKept(site, source, row, booking));
                        }
                        written++;
                    }
                }
            }
            rows.saveAll(fresh);
            return written;
        });
    }

    /** Notifies the staff and the visitor's phone, in the same transaction. */
    private boolean isTicketKept(Site site, Source source, AppointmentRow row, Booking booking) {
        return row.ticket()
                .filter(id ->
                        tickets.followAppointment(site, id, booking.cancelled(), booking.bookedAt(), source.name()))
                .isPresent();
    }

    private Comparison compare(
            Site site, Source source, List<ReadBookings.Row> bookings, Map<String, AppointmentRow> kept, Instant now) {
        Comparison comparison = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ReadBookings.Row row : bookings) {
            Optional<AppointmentRow> before =
                    Optional.ofNullable(kept.get(row.booking().reference()));
            if (before.filter(it -> isOfAnother(it.source(), source)).isPresent()) {
                comparison
                        .problems()
                        .add(Problem.at(
                                row.line(), Kind.OTHER_SOURCE, row.booking().reference()));
            } else {
                comparison.rows().add(row);
                comparison.lines().add(line(site, row, before, now));
            }
        }
        return comparison;
    }

    /** Any booking replaces an invented one of a demonstration. */
    private static boolean isOfAnother(Source holder, Source source) {
        return holder != source && holder != Source.DEMO;
    }

    private static Preview.Line line(Site site, ReadBookings.Row row, Optional<AppointmentRow> before, Instant now) {
        Booking booking = row.booking();
        AppointmentStatus status = booking.cancelled() ? AppointmentStatus.CANCELLED : AppointmentStatus.BOOKED;
        ExpectedVisitors.Visitor visitor = new ExpectedVisitors.Visitor(
                booking.reference(),
                booking.bookedAt(),
                booking.service(),
                booking.name(),
                status,
                Optional.empty(),
                Optional.empty(),
                false);
        return new Preview.Line(row.line(), effect(site, booking, before, now), visitor);
    }

    private static Effect effect(Site site, Booking booking, Optional<AppointmentRow> before, Instant now) {
        if (site.serviceDay(booking.bookedAt()).isBefore(site.serviceDay(now))) {
            return Effect.PAST;
        }
        if (before.isPresent() && !before.get().differs(booking)) {
            return Effect.UNCHANGED;
        }
        if (booking.cancelled()) {
            return before.filter(AppointmentRow::isCancelled).isPresent() ? Effect.CHANGED : Effect.CANCELLED;
        }
        return before.isPresent() ? Effect.CHANGED : Effect.NEW;
    }

    private Map<String, AppointmentRow> kept(Site site, List<ReadBookings.Row> bookings) {
        Map<String, AppointmentRow> kept = new HashMap<>();
        List<String> references =
                bookings.stream().map(row -> row.booking().reference()).toList();
        IntStream.iterate(0, from -> from < references.size(), from -> from + AT_ONCE)
                .mapToObj(from -> references.subList(from, Math.min(from + AT_ONCE, references.size())))
                .flatMap(some -> rows.named(site.code(), some).stream())
                .forEach(row -> kept.put(row.reference(), row));
        return kept;
    }
}
