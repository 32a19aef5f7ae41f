// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An event as it is kept. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "ticket_event")
@IdClass(EventRow.Key.class)
class EventRow implements Persistable<EventRow.Key> {

    private static final String SEPARATOR = " ";

    record Key(String site, long seq) implements Serializable {}

    @Id
    private String site = "";

    @Id
    private long seq;

    @Enumerated(EnumType.STRING)
    private EventType type = EventType.TICKET_ISSUED;

    private Instant at = Instant.EPOCH;
    private @Nullable UUID ticket;
    private @Nullable String number;
    private @Nullable String queue;
    private @Nullable String service;
    private @Nullable String counter;
    private @Nullable String agent;
    private @Nullable String detail;

    protected EventRow() {}

    EventRow(LoggedEvent logged) {
        this.site = logged.site();
        this.seq = logged.seq();
        this.type = EventType.of(logged.event());
        this.at = logged.event().at();
        if (logged.event() instanceof TicketEvent e) {
            this.ticket = e.ticket().id();
            this.number = e.ticket().number();
            this.queue = e.ticket().queue();
            this.service = e.ticket().service();
            this.agent = e.agent();
        }
        switch (logged.event()) {
            case TicketEvent.TicketIssued e -> {}
            case TicketEvent.TicketCancelled e -> {}
            case TicketEvent.TicketCameBack e -> {}
            case TicketEvent.TicketDelayed e -> {}
            case TicketEvent.TicketCalled e -> {
                counter = e.counter();
                detail = e.reason().orElse(null);
            }
            case TicketEvent.TicketRecalled e -> counter = e.counter();
            case TicketEvent.ServiceStarted e -> counter = e.counter();
            case TicketEvent.TicketHeld e -> counter = e.counter();
            case TicketEvent.TicketResumed e -> counter = e.counter();
            case TicketEvent.TicketTransferred e -> {
                counter = e.from();
                detail = e.fromQueue();
            }
            case TicketEvent.TicketReturned e -> counter = e.counter();
            case TicketEvent.TicketNoShow e -> counter = e.counter();
            case TicketEvent.ServiceFinished e -> {
                counter = e.counter();
                detail = e.ending().text();
            }
            case TicketEvent.ServiceChanged e -> {
                counter = e.counter();
                detail = e.fromService() + SEPARATOR + e.ending().text();
            }
            case TicketEvent.AppointmentChanged e ->
                detail = e.change().name() + e.to().map(to -> SEPARATOR + to).orElse("");
            case TicketEvent.TicketNotClosed e -> counter = e.counter();
            case TicketEvent.ActionUndone e -> {
                counter = e.counter();
                detail = String.valueOf(e.undone());
            }
            case CounterChanged e -> {
                counter = e.counter();
                detail = e.state().name()
                        + e.pause().map(reason -> SEPARATOR + reason).orElse("");
                agent = e.agent().orElse(null);
            }
            case DeskChanged e -> {
                detail = e.what().name();
                service = e.service().orElse(null);
                agent = e.agent();
            }
            case HelpChanged e -> {
                counter = e.counter();
                detail = e.phase().name();
                agent = e.agent();
            }
        }
    }

    /** A row that was read plainly: seq, type, at, number, queue, service, counter, agent, detail from column 7 on. */
    EventRow(String site, UUID ticket, ResultSet row) throws SQLException {
        this.site = site;
        this.ticket = ticket;
        this.seq = row.getLong(7);
        this.type = EventType.valueOf(row.getString(8));
        this.at = Objects.requireNonNull(StoryLog.instant(row, 9));
        this.number = row.getString(10);
        this.queue = row.getString(11);
        this.service = row.getString(12);
        this.counter = row.getString(13);
        this.agent = row.getString(14);
        this.detail = row.getString(15);
    }

    /** All columns, for a plain insert. */
    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            site, seq, type.name(), stored(at), ticket, number, queue, service, counter, agent, detail
        };
    }

    /** An instant as both databases take it. */
    static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    LoggedEvent logged() {
        return new LoggedEvent(site, seq, event());
    }

    private SiteEvent event() {
        return switch (type) {
            case TICKET_ISSUED -> new TicketEvent.TicketIssued(at, subject(), by());
            case TICKET_CALLED ->
                new TicketEvent.TicketCalled(at, subject(), atCounter(), by(), Optional.ofNullable(detail));
            case TICKET_RECALLED -> new TicketEvent.TicketRecalled(at, subject(), atCounter(), by());
            case SERVICE_STARTED -> new TicketEvent.ServiceStarted(at, subject(), atCounter(), by());
            case TICKET_HELD -> new TicketEvent.TicketHeld(at, subject(), atCounter(), by());
            case TICKET_RESUMED -> new TicketEvent.TicketResumed(at, subject(), atCounter(), by());
            case TICKET_TRANSFERRED ->
                new TicketEvent.TicketTransferred(at, subject(), atCounter(), text(detail), by());
            case TICKET_RETURNED -> new TicketEvent.TicketReturned(at, subject(), atCounter(), by());
            case SERVICE_FINISHED ->
                new TicketEvent.ServiceFinished(at, subject(), atCounter(), by(), Ending.of(text(detail)));
            case SERVICE_CHANGED ->
                new TicketEvent.ServiceChanged(at, subject(), atCounter(), by(), first(), Ending.of(rest()));
            case TICKET_CAME_BACK -> new TicketEvent.TicketCameBack(at, subject(), by());
            case TICKET_DELAYED -> new TicketEvent.TicketDelayed(at, subject(), by());
            case APPOINTMENT_CHANGED ->
                new TicketEvent.AppointmentChanged(
                        at,
                        subject(),
                        by(),
                        TicketEvent.AppointmentChanged.Change.valueOf(first()),
                        rest().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(rest())));
            case TICKET_NOT_CLOSED -> new TicketEvent.TicketNotClosed(at, subject(), atCounter(), by());
            case ACTION_UNDONE ->
                new TicketEvent.ActionUndone(at, subject(), atCounter(), by(), Long.parseLong(text(detail)));
            case HELP_CHANGED -> new HelpChanged(at, atCounter(), HelpChanged.Phase.valueOf(text(detail)), by());
            case TICKET_NO_SHOW -> new TicketEvent.TicketNoShow(at, subject(), atCounter(), by());
            case TICKET_CANCELLED -> new TicketEvent.TicketCancelled(at, subject(), by());
            case COUNTER_CHANGED ->
                new CounterChanged(
                        at,
                        atCounter(),
                        CounterState.valueOf(first()),
                        Optional.ofNullable(agent),
                        rest().isEmpty() ? Optional.empty() : Optional.of(rest()));
            case DESK_CHANGED ->
                new DeskChanged(at, DeskChanged.What.valueOf(text(detail)), Optional.ofNullable(service), by());
        };
    }

    private String first() {
        return text(detail).split(SEPARATOR, 2)[0];
    }

    private String rest() {
        String[] parts = text(detail).split(SEPARATOR, 2);
        return parts.length == 2 ? parts[1] : "";
    }

    private TicketEvent.Subject subject() {
        return new TicketEvent.Subject(Objects.requireNonNull(ticket), text(number), text(queue), text(service));
    }

    private String atCounter() {
        return text(counter);
    }

    private String by() {
        return text(agent);
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    @Override
    public Key getId() {
        return new Key(site, seq);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
