// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.reference.ReferenceKey;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.TicketDetails;
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

/** A stored appointment. */
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
    private @Nullable String typedKey;

    /** Cancelled after the visitor checked in: the ticket still counts. */
    private boolean cancelled;

    private Instant expires = Instant.EPOCH;

    @Transient
    private boolean stored = true;

    protected AppointmentRow() {}

    AppointmentRow(Site at, Source from, Booking booking) {
        this.id = UUID.randomUUID();
        this.site = at.code();
        this.reference = booking.reference();
        this.stored = false;
        accept(at, from, booking, false);
    }

    /** Whether a booking differs from what is stored. */
    boolean differs(Booking booking) {
        return !(isCancelled() == booking.cancelled()
                && bookedAt.equals(booking.bookedAt())
                && service.equals(booking.service())
                && Optional.ofNullable(language).equals(booking.language())
                && Optional.ofNullable(shortName).equals(booking.name().map(ShortName::text)));
    }

    boolean isCancelled() {
        return cancelled || status == AppointmentStatus.CANCELLED;
    }

    /**
     * Applies a booking. Moved to another day, the visitor must check in again; the ticket is kept, because the
     * appointment may move back to its day.
     *
     * @param counts whether its ticket is of today and its visitor is here, or was received
     */
    final void accept(Site at, Source from, Booking booking, boolean counts) {
        LocalDate day = at.serviceDay(booking.bookedAt());
        boolean unmoved =
                status == AppointmentStatus.CHECKED_IN && bookedAt.equals(booking.bookedAt()) && !booking.cancelled();
        boolean here = unmoved || (counts && day.equals(arrivalDay(at)));
        cancelled = here && booking.cancelled();
        if (here) {
            status = AppointmentStatus.CHECKED_IN;
        } else {
            status = booking.cancelled() ? AppointmentStatus.CANCELLED : AppointmentStatus.BOOKED;
        }
        if (!here && !counts) {
            ticket = null;
            number = null;
            arrivedAt = null;
        }
        serviceDay = day;
        bookedAt = booking.bookedAt();
        service = booking.service();
        language = booking.language().orElse(null);
        shortName = booking.name().map(ShortName::text).orElse(null);
        source = from;
        sourceKey = booking.sourceKey();
        typedKey = key();
        expires = day.plusDays(1).atStartOfDay(at.zone()).toInstant();
    }

    /** The key of what a visitor types: for a series its code, without the day. "" when it has none. */
    final String key() {
        return ReferenceKey.of(isOfSeries() ? sourceKey : reference).orElse("");
    }

    boolean isOfSeries() {
        return reference.startsWith(sourceKey + "@");
    }

    /** Whether both are dates of one series. */
    boolean isSeriesOf(AppointmentRow other) {
        return isOfSeries() && other.isOfSeries() && sourceKey.equals(other.sourceKey);
    }

    Optional<String> typedKey() {
        return Optional.ofNullable(typedKey);
    }

    private @Nullable LocalDate arrivalDay(Site at) {
        return arrivedAt == null ? null : at.serviceDay(arrivedAt);
    }

    void checkedIn(TicketDetails with) {
        cancelled = false;
        status = AppointmentStatus.CHECKED_IN;
        ticket = with.id();
        number = with.number();
        arrivedAt = with.issuedAt();
    }

    ExpectedVisitors.Visitor visitor(Instant now) {
        boolean isHere = status == AppointmentStatus.CHECKED_IN;
        return new ExpectedVisitors.Visitor(
                reference,
                bookedAt,
                service,
                name(now),
                status,
                Optional.ofNullable(arrivedAt).filter(at -> isHere),
                Optional.ofNullable(number).filter(at -> isHere),
                cancelled);
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

    /** The name, until the end of its day, whether or not it is erased yet. */
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
