// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.TicketEvent;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What is kept of a ticket, but for its state, which {@link Ticket} alone can move. */
@MappedSuperclass
public abstract class TicketFacts implements Persistable<UUID> {

    @Id
    public UUID id = new UUID(0, 0);

    public String site = "";
    public LocalDate serviceDay = LocalDate.EPOCH;
    public String number = "";
    public String language = "";
    public boolean priority;
    public boolean appointment;
    boolean training;

    @Nullable
    public Instant bookedAt;

    public long issuedSeq;
    public Instant issuedAt = Instant.EPOCH;
    public String token = "";

    public String service = "";
    public String queue = "";
    public String line = "";
    public Instant countsFrom = Instant.EPOCH;

    @Nullable
    Instant quietUntil;

    @Nullable
    public Instant calledAt;

    @Nullable
    public Instant startedAt;

    @Nullable
    Instant segmentFrom;

    @Nullable
    public Instant endedAt;

    @Nullable
    public String counter;

    @Nullable
    public String agent;

    public int calls;
    public int roundCalls;

    @Nullable
    public Long callSeq;

    public long lastSeq;
    public int transfers;
    int delays;
    public long servedMs;
    public String outcomes = "";

    @Column(length = 500)
    @Nullable
    String note;

    @Nullable
    String noteBy;

    @Enumerated(EnumType.STRING)
    TicketEvent.AppointmentChanged.@Nullable Change appointmentChange;

    @Nullable
    Instant appointmentTo;

    abstract TicketStatus status();

    /** Whether it was given in a training: it is in no figure. */
    public boolean isTraining() {
        return training;
    }

    public LocalDate serviceDay() {
        return serviceDay;
    }

    public LinePlace place() {
        return new LinePlace(countsFrom, issuedSeq);
    }

    public String number() {
        return number;
    }

    public String service() {
        return service;
    }

    public String queue() {
        return queue;
    }

    String line() {
        return line;
    }

    public long lastSeq() {
        return lastSeq;
    }

    public Ending ending() {
        return Ending.of(outcomes);
    }

    /** How the visit will end, as far as it is said. */
    public void mark(Ending ending) {
        outcomes = ending.text();
    }

    /** @param text blank for none */
    public void write(String text, String by) {
        note = text.isBlank() ? null : text.strip();
        noteBy = note == null ? null : by;
    }

    TicketEvent.Subject subject() {
        return new TicketEvent.Subject(id, number, queue, service);
    }

    /** All that a move may change. */
    public TicketBefore before() {
        return new TicketBefore(
                status(),
                service,
                queue,
                line,
                countsFrom,
                quietUntil,
                calledAt,
                startedAt,
                segmentFrom,
                endedAt,
                counter,
                agent,
                calls,
                roundCalls,
                callSeq,
                transfers,
                servedMs,
                outcomes);
    }

    void restoreFacts(TicketBefore before) {
        service = before.service();
        queue = before.queue();
        line = before.line();
        countsFrom = before.countsFrom();
        quietUntil = before.quietUntil();
        calledAt = before.calledAt();
        startedAt = before.startedAt();
        segmentFrom = before.segmentFrom();
        endedAt = before.endedAt();
        counter = before.counter();
        agent = before.agent();
        calls = before.calls();
        roundCalls = before.roundCalls();
        callSeq = before.callSeq();
        transfers = before.transfers();
        servedMs = before.servedMs();
        outcomes = before.outcomes();
    }

    public TicketDetails view() {
        return new TicketDetails(
                id,
                site,
                serviceDay,
                number,
                service,
                queue,
                line,
                status(),
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
                token,
                training,
                care());
    }

    private TicketDetails.Care care() {
        String by = noteBy;
        return new TicketDetails.Care(
                roundCalls,
                transfers > 0,
                Optional.ofNullable(quietUntil),
                delays,
                Duration.ofMillis(servedMs),
                Optional.ofNullable(note).map(text -> new TicketDetails.Note(text, by == null ? "" : by)),
                ending(),
                Optional.ofNullable(appointmentChange)
                        .map(change -> new TicketDetails.AppointmentNews(change, Optional.ofNullable(appointmentTo))));
    }

    @Override
    public UUID getId() {
        return id;
    }
}
