// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TicketEvent.AppointmentChanged;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One visitor's place. Every change of state goes through {@link #moveTo}, or back through {@link #undo}. */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketFacts {

    @Enumerated(EnumType.STRING)
    private TicketStatus status = TicketStatus.WAITING;

    @jakarta.persistence.Transient
    private boolean stored = true;

    protected Ticket() {}

    /** A new ticket, waiting in the line of its queue. */
    public Ticket(String site, LocalDate serviceDay, String number, NewTicket from, Instant at, long seq) {
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
        this.training = from.training();
        this.stored = false;
    }

    /** What a new ticket is made of; one of a training is in no figure and goes when that ends. */
    public record NewTicket(
            String service,
            String queue,
            String language,
            boolean priority,
            boolean appointment,
            Optional<Instant> bookedAt,
            Instant countsFrom,
            String token,
            boolean training) {}

    /** Where a visitor is sent on to: a line, and the instant they count from there. */
    public record Destination(String service, String queue, String line, Instant countsFrom) {}

    public TicketEvent.TicketIssued issued(String by) {
        return new TicketEvent.TicketIssued(issuedAt, subject(), by);
    }

    public TicketEvent.TicketCalled call(String at, String by, Optional<String> reason, Instant now) {
        moveTo(TicketStatus.CALLED);
        ringAt(at, by, now);
        return new TicketEvent.TicketCalled(now, subject(), at, by, reason);
    }

    public TicketEvent.TicketRecalled recall(String at, String by, Instant now) {
        moveTo(TicketStatus.CALLED);
        ringAt(at, by, now);
        return new TicketEvent.TicketRecalled(now, subject(), at, by);
    }

    private void ringAt(String at, String by, Instant now) {
        counter = at;
        agent = by;
        calledAt = now;
        quietUntil = null;
        calls++;
        roundCalls++;
    }

    public TicketEvent.ServiceStarted start(String at, String by, Instant now) {
        moveTo(TicketStatus.SERVING);
        startedAt = now;
        segmentFrom = now;
        return new TicketEvent.ServiceStarted(now, subject(), at, by);
    }

    public TicketEvent.ServiceFinished finish(String at, String by, Instant now) {
        moveTo(TicketStatus.DONE);
        endSegment(now);
        endedAt = now;
        agent = by;
        return new TicketEvent.ServiceFinished(now, subject(), at, by, ending());
    }

    /** The same visitor stays at the same counter for another service: the segment ends, the next begins. */
    public TicketEvent.ServiceChanged changeService(
            String toService, String toQueue, String at, String by, Instant now) {
        moveTo(TicketStatus.SERVING);
        endSegment(now);
        String from = service;
        Ending ended = ending();
        service = toService;
        queue = toQueue;
        line = toQueue;
        startedAt = now;
        segmentFrom = now;
        mark(Ending.UNSAID);
        return new TicketEvent.ServiceChanged(now, subject(), at, by, from, ended);
    }

    public TicketEvent.TicketNoShow markNoShow(String at, String by, Instant now) {
        moveTo(TicketStatus.NO_SHOW);
        endedAt = now;
        return new TicketEvent.TicketNoShow(now, subject(), at, by);
    }

    /**
     * The absent visitor is back, and waits again.
     *
     * @param quiet how long after the absence "next" leaves them alone
     */
    public TicketEvent.TicketCameBack requeue(Instant newCountsFrom, Duration quiet, String by, Instant now) {
        Instant absentSince = endedAt == null ? now : endedAt;
        moveTo(TicketStatus.WAITING);
        leaveCounter();
        endedAt = null;
        countsFrom = newCountsFrom;
        quietUntil = absentSince.plus(quiet);
        return new TicketEvent.TicketCameBack(now, subject(), by);
    }

    public TicketEvent.TicketHeld hold(String at, String by, Instant now) {
        moveTo(TicketStatus.ON_HOLD);
        endSegment(now);
        return new TicketEvent.TicketHeld(now, subject(), at, by);
    }

    public TicketEvent.TicketResumed resume(String at, String by, Instant now) {
        moveTo(TicketStatus.SERVING);
        counter = at;
        agent = by;
        segmentFrom = now;
        return new TicketEvent.TicketResumed(now, subject(), at, by);
    }

    public TicketEvent.TicketReturned returnToQueue(String at, String by, Instant now) {
        moveTo(TicketStatus.WAITING);
        endSegment(now);
        leaveCounter();
        return new TicketEvent.TicketReturned(now, subject(), at, by);
    }

    /** Waits again, in another line, with its first arrival kept. */
    public TicketEvent.TicketTransferred transfer(Destination to, String from, String by, Instant now) {
        moveTo(TicketStatus.WAITING);
        endSegment(now);
        leaveCounter();
        String fromQueue = queue;
        service = to.service();
        queue = to.queue();
        line = to.line();
        countsFrom = to.countsFrom();
        transfers++;
        return new TicketEvent.TicketTransferred(now, subject(), from, fromQueue, by);
    }

    private void endSegment(Instant now) {
        if (segmentFrom != null) {
            servedMs += Math.max(0, Duration.between(segmentFrom, now).toMillis());
            segmentFrom = null;
        }
    }

    private void leaveCounter() {
        counter = null;
        agent = null;
        startedAt = null;
        roundCalls = 0;
    }

    public TicketEvent.TicketCancelled cancel(String by, Instant now) {
        moveTo(TicketStatus.CANCELLED);
        endedAt = now;
        return new TicketEvent.TicketCancelled(now, subject(), by);
    }

    /** Waits on, further back, and is left alone for as long. */
    public TicketEvent.TicketDelayed delay(Duration time, String by, Instant now) {
        countsFrom = countsFrom.plus(time);
        Instant until = now.plus(time);
        quietUntil = quietUntil != null && quietUntil.isAfter(until) ? quietUntil : until;
        delays++;
        return new TicketEvent.TicketDelayed(now, subject(), by);
    }

    /**
     * What a change of the appointment means for this ticket; empty when it is recorded already.
     *
     * @param sameDay whether the booked time lies on the day of the ticket
     */
    public Optional<AppointmentChanged.Change> changeOf(boolean cancelled, Instant booked, boolean sameDay) {
        AppointmentChanged.Change known = appointmentChange;
        if (cancelled) {
            return Optional.of(AppointmentChanged.Change.CANCELLED).filter(news -> news != known);
        }
        boolean isSameTime = booked.equals(appointmentTo == null ? bookedAt : appointmentTo);
        if (!sameDay) {
            return Optional.of(AppointmentChanged.Change.ANOTHER_DAY).filter(news -> news != known || !isSameTime);
        }
        if (isSameTime && known != AppointmentChanged.Change.CANCELLED) {
            return Optional.empty();
        }
        return Optional.of(
                booked.equals(bookedAt) ? AppointmentChanged.Change.CONFIRMED : AppointmentChanged.Change.MOVED);
    }

    /** Records the change of its appointment; it keeps its state and its place. */
    public AppointmentChanged changeAppointment(
            AppointmentChanged.Change change, Instant booked, String by, Instant now) {
        boolean moved = change == AppointmentChanged.Change.MOVED || change == AppointmentChanged.Change.ANOTHER_DAY;
        appointmentChange = change == AppointmentChanged.Change.CONFIRMED ? null : change;
        appointmentTo = moved ? booked : null;
        return new AppointmentChanged(now, subject(), by, change, Optional.ofNullable(appointmentTo));
    }

    /** Whether it still stands in the line for its appointment: never called, never sent on. */
    public boolean waitsForAppointment() {
        return status == TicketStatus.WAITING && calls == 0 && transfers == 0;
    }

    /** Takes the place of another booked time, and is left alone until it may check in for it. */
    public void rebook(Instant booked, Duration headStart, Instant mayCheckIn, Instant now) {
        bookedAt = booked;
        countsFrom = CallOrder.countsFrom(CallOrder.waitsFrom(issuedAt, Optional.of(booked)), headStart);
        quietUntil = mayCheckIn.isAfter(now) ? mayCheckIn : null;
    }

    public int delays() {
        return delays;
    }

    /** Was at a counter that its agent did not close. */
    public TicketEvent.TicketNotClosed markNotClosed(String at, String by, Instant now) {
        moveTo(TicketStatus.NOT_CLOSED);
        endedAt = now;
        return new TicketEvent.TicketNotClosed(now, subject(), at, by);
    }

    /** Takes back one move: nothing else may have happened to the ticket since. */
    public TicketEvent.ActionUndone undo(TicketBefore before, long undone, String at, String by, Instant now) {
        if (!before.status().mayBecome(status)) {
            throw new IllegalStateException(number + " is " + status + " and cannot have been " + before.status());
        }
        status = before.status();
        restoreFacts(before);
        return new TicketEvent.ActionUndone(now, subject(), at, by, undone);
    }

    private void moveTo(TicketStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
    }

    /** Remembers its last event, and which one called it last. */
    public void happened(TicketEvent event, long seq) {
        lastSeq = seq;
        if (event instanceof TicketEvent.TicketCalled || event instanceof TicketEvent.TicketRecalled) {
            callSeq = seq;
        }
    }

    @Override
    public TicketStatus status() {
        return status;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
