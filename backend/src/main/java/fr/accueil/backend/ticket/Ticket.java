// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One visitor's place. Every change of state goes through {@link #moveTo}. */
@Entity
@Table(name = "ticket")
class Ticket implements Persistable<UUID> {

    @Id
    private UUID id = new UUID(0, 0);

    private String site = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private String number = "";
    private String service = "";
    private String queue = "";
    private String line = "";

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.WAITING;

    private String language = "";
    private boolean priority;
    private boolean appointment;
    private @Nullable Instant bookedAt;
    private long issuedSeq;
    private Instant issuedAt = Instant.EPOCH;
    private Instant countsFrom = Instant.EPOCH;
    private @Nullable Instant calledAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String counter;
    private @Nullable String agent;
    private int calls;
    private @Nullable Long callSeq;
    private String token = "";

    @jakarta.persistence.Transient
    private boolean stored = true;

    protected Ticket() {}

    /** A new ticket, waiting in the line of its queue. */
    Ticket(String site, LocalDate serviceDay, String number, NewTicket from, Instant at, long seq) {
        this.id = TicketId.at(at);
        this.site = site;
        this.serviceDay = serviceDay;
        this.number = number;
        this.service = from.service();
        this.queue = from.queue();
        this.line = from.queue();
        this.language = from.language();
        this.priority = from.priority();
        this.appointment = from.appointment();
        this.bookedAt = from.bookedAt().orElse(null);
        this.issuedSeq = seq;
        this.issuedAt = at;
        this.countsFrom = from.countsFrom();
        this.token = from.token();
        this.stored = false;
    }

    /** What a new ticket is made of. */
    record NewTicket(
            String service,
            String queue,
            String language,
            boolean priority,
            boolean appointment,
            Optional<Instant> bookedAt,
            Instant countsFrom,
            String token) {}

    TicketEvent.TicketIssued issued(String by) {
        return new TicketEvent.TicketIssued(issuedAt, subject(), by);
    }

    TicketEvent.TicketCalled call(String at, String by, Instant now) {
        moveTo(TicketStatus.CALLED);
        ringAt(at, by, now);
        return new TicketEvent.TicketCalled(now, subject(), at, by);
    }

    TicketEvent.TicketRecalled recall(String at, String by, Instant now) {
        moveTo(TicketStatus.CALLED);
        ringAt(at, by, now);
        return new TicketEvent.TicketRecalled(now, subject(), at, by);
    }

    private void ringAt(String at, String by, Instant now) {
        counter = at;
        agent = by;
        calledAt = now;
        calls++;
    }

    TicketEvent.ServiceStarted start(String at, String by, Instant now) {
        moveTo(TicketStatus.SERVING);
        startedAt = now;
        return new TicketEvent.ServiceStarted(now, subject(), at, by);
    }

    TicketEvent.ServiceFinished finish(String at, String by, String detail, Instant now) {
        moveTo(TicketStatus.DONE);
        endedAt = now;
        agent = by;
        return new TicketEvent.ServiceFinished(now, subject(), at, by, detail);
    }

    TicketEvent.TicketNoShow miss(String at, String by, Instant now) {
        moveTo(TicketStatus.NO_SHOW);
        endedAt = now;
        return new TicketEvent.TicketNoShow(now, subject(), at, by);
    }

    TicketEvent.TicketHeld hold(String at, String by, Instant now) {
        moveTo(TicketStatus.ON_HOLD);
        return new TicketEvent.TicketHeld(now, subject(), at, by);
    }

    TicketEvent.TicketResumed resume(String at, String by, Instant now) {
        moveTo(TicketStatus.SERVING);
        counter = at;
        agent = by;
        return new TicketEvent.TicketResumed(now, subject(), at, by);
    }

    TicketEvent.TicketReturned giveBack(String at, String by, Instant now) {
        moveTo(TicketStatus.WAITING);
        leaveCounter();
        return new TicketEvent.TicketReturned(now, subject(), at, by);
    }

    /** Waits again, in another line, with its first arrival kept. */
    TicketEvent.TicketTransferred transfer(
            String toService, String toQueue, String toLine, String from, String by, Instant now) {
        moveTo(TicketStatus.WAITING);
        leaveCounter();
        String fromQueue = queue;
        service = toService;
        queue = toQueue;
        line = toLine;
        return new TicketEvent.TicketTransferred(now, subject(), from, fromQueue, by);
    }

    private void leaveCounter() {
        counter = null;
        agent = null;
        startedAt = null;
    }

    TicketEvent.TicketCancelled cancel(String by, Instant now) {
        moveTo(TicketStatus.CANCELLED);
        endedAt = now;
        return new TicketEvent.TicketCancelled(now, subject(), by);
    }

    private void moveTo(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
    }

    /** Remembers which event called it last. */
    void calledBy(long seq) {
        callSeq = seq;
    }

    TicketStatus status() {
        return status;
    }

    LocalDate serviceDay() {
        return serviceDay;
    }

    Place place() {
        return new Place(countsFrom, issuedSeq);
    }

    String service() {
        return service;
    }

    String queue() {
        return queue;
    }

    private TicketEvent.Subject subject() {
        return new TicketEvent.Subject(id, number, queue, service);
    }

    TicketView view() {
        return new TicketView(
                id,
                site,
                serviceDay,
                number,
                service,
                queue,
                line,
                status,
                language,
                priority,
                appointment,
                Optional.ofNullable(bookedAt),
                issuedSeq,
                issuedAt,
                countsFrom,
                Optional.ofNullable(calledAt),
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(counter),
                calls,
                callSeq == null ? 0 : callSeq,
                token);
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
