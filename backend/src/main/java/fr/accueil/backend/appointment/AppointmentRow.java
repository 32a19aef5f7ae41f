// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.TicketView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An appointment as it is kept. */
@Entity
@Table(name = "appointment")
class AppointmentRow implements Persistable<UUID> {

    @Id
    private UUID id = new UUID(0, 0);

    private String site = "";
    private String reference = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private Instant bookedAt = Instant.EPOCH;
    private String service = "";
    private @Nullable String language;
    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.BOOKED;

    private @Nullable UUID ticket;
    private @Nullable String number;
    private @Nullable Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private Source source = Source.CSV;

    private String sourceKey = "";
    private Instant expires = Instant.EPOCH;

    @Transient
    private boolean stored = true;

    protected AppointmentRow() {}

    AppointmentRow(Site at, Source from, Booking booking) {
        this.id = UUID.randomUUID();
        this.site = at.code();
        this.reference = booking.reference();
        this.stored = false;
        accept(at, from, booking);
    }

    /** Whether a booking says something else than what is kept; a visitor who is here is not cancelled any more. */
    boolean differs(Booking booking) {
        boolean sameStatus = status == AppointmentStatus.CHECKED_IN
                || (status == AppointmentStatus.CANCELLED) == booking.cancelled();
        return !(sameStatus
                && bookedAt.equals(booking.bookedAt())
                && service.equals(booking.service())
                && Optional.ofNullable(language).equals(booking.language())
                && Optional.ofNullable(shortName).equals(booking.name().map(ShortName::text)));
    }

    /** Becomes what a booking says. Moved to another day, the visitor is to check in anew. */
    final void accept(Site at, Source from, Booking booking) {
        LocalDate day = at.serviceDay(booking.bookedAt());
        boolean here = status == AppointmentStatus.CHECKED_IN && day.equals(serviceDay);
        if (!here) {
            ticket = null;
            number = null;
            arrivedAt = null;
            status = booking.cancelled() ? AppointmentStatus.CANCELLED : AppointmentStatus.BOOKED;
        }
        serviceDay = day;
        bookedAt = booking.bookedAt();
        service = booking.service();
        language = booking.language().orElse(null);
        shortName = booking.name().map(ShortName::text).orElse(null);
        source = from;
        sourceKey = booking.sourceKey();
        expires = day.plusDays(1).atStartOfDay(at.zone()).toInstant();
    }

    void checkedIn(TicketView with) {
        status = AppointmentStatus.CHECKED_IN;
        ticket = with.id();
        number = with.number();
        arrivedAt = with.issuedAt();
    }

    Expected.Visitor visitor(Instant now) {
        return new Expected.Visitor(
                reference,
                bookedAt,
                service,
                name(now),
                status,
                Optional.ofNullable(arrivedAt),
                Optional.ofNullable(number));
    }

    String reference() {
        return reference;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    LocalDate serviceDay() {
        return serviceDay;
    }

    String service() {
        return service;
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The name, until its night has come, whether or not it was erased yet. */
    Optional<ShortName> name(Instant now) {
        return now.isBefore(expires) ? Optional.ofNullable(shortName).map(ShortName::new) : Optional.empty();
    }

    AppointmentStatus status() {
        return status;
    }

    Optional<UUID> ticket() {
        return Optional.ofNullable(ticket);
    }

    Source source() {
        return source;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
