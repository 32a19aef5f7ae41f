// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.DeviceTested;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.EventType;
import fr.accueil.backend.ticket.event.HelpChanged;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.SiteEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.event.TrainingChanged;
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

/** An event as it is kept. Rows are only ever added; what those of a training said goes when it ends. */
@Entity
@Immutable
@Table(name = "ticket_event")
@IdClass(EventRow.Key.class)
public class EventRow implements Persistable<EventRow.Key> {

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
    private boolean training;

    protected EventRow() {}

    public EventRow(LoggedEvent logged) {
        this.site = logged.site();
        this.seq = logged.seq();
        this.type = EventType.of(logged.event());
        this.at = logged.event().at();
        this.training = logged.training();
        switch (logged.event()) {
            case TicketEvent e -> keep(e);
            case CounterChanged e -> keep(e);
            case ReceptionChanged e -> keep(e);
            case HelpChanged e -> keep(e);
            case SiteChanged e -> keep(e);
            case TrainingChanged e -> keep(e);
            case DeviceTested e -> keep(e);
        }
    }

    private void keep(TicketEvent event) {
        TicketEvent.Subject subject = event.ticket();
        ticket = subject.id();
        number = subject.number();
        queue = subject.queue();
        service = subject.service();
        counter = event.atCounter().orElse(null);
        agent = event.agent();
        detail = detail(event);
    }

    /** What only events of this kind say. */
    private static @Nullable String detail(TicketEvent event) {
        return switch (event) {
            case TicketEvent.TicketCalled e -> e.reason().orElse(null);
            case TicketEvent.TicketTransferred e -> e.fromQueue();
            case TicketEvent.ServiceFinished e -> e.ending().text();
            case TicketEvent.ServiceChanged e ->
                e.fromService() + SEPARATOR + e.ending().text();
            case TicketEvent.AppointmentChanged e ->
                e.change().name() + e.to().map(to -> SEPARATOR + to).orElse("");
            case TicketEvent.ActionUndone e -> String.valueOf(e.undone());
            case TicketEvent.TicketIssued _,
                    TicketEvent.TicketCancelled _,
                    TicketEvent.TicketCameBack _,
                    TicketEvent.TicketDelayed _,
                    TicketEvent.TicketRecalled _,
                    TicketEvent.ServiceStarted _,
                    TicketEvent.TicketHeld _,
                    TicketEvent.TicketResumed _,
                    TicketEvent.TicketReturned _,
                    TicketEvent.TicketNoShow _,
                    TicketEvent.TicketNotClosed _ -> null;
        };
    }

    private void keep(CounterChanged event) {
        counter = event.counter();
        detail = event.state().name()
                + event.pause().map(reason -> SEPARATOR + reason).orElse("");
        agent = event.agent().orElse(null);
    }

    private void keep(ReceptionChanged event) {
        detail = event.what().name();
        service = event.service().orElse(null);
        agent = event.agent();
    }

    private void keep(HelpChanged event) {
        counter = event.counter();
        detail = event.phase().name();
        agent = event.agent();
    }

    private void keep(SiteChanged event) {
        detail = String.valueOf(event.version());
        agent = event.agent();
    }

    private void keep(TrainingChanged event) {
        detail = event.phase().name();
        agent = event.agent();
    }

    private void keep(DeviceTested event) {
        detail = event.device();
        agent = event.agent();
    }

    /** A row that was read plainly: seq, type, at, number, queue, service, counter, agent, detail from column 7 on. */
    EventRow(String site, UUID ticket, ResultSet row) throws SQLException {
        this.site = site;
        this.ticket = ticket;
        this.seq = row.getLong(7);
        this.type = EventType.valueOf(row.getString(8));
        this.at = Objects.requireNonNull(TicketHistoryLog.instant(row, 9));
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
        return new LoggedEvent(site, seq, training, event());
    }

    private SiteEvent event() {
        return switch (type) {
            case TICKET_ISSUED -> new TicketEvent.TicketIssued(at, subject(), by());
            case TICKET_CALLED -> called();
            case TICKET_RECALLED -> new TicketEvent.TicketRecalled(at, subject(), atCounter(), by());
            case SERVICE_STARTED -> new TicketEvent.ServiceStarted(at, subject(), atCounter(), by());
            case TICKET_HELD -> new TicketEvent.TicketHeld(at, subject(), atCounter(), by());
            case TICKET_RESUMED -> new TicketEvent.TicketResumed(at, subject(), atCounter(), by());
            case TICKET_TRANSFERRED -> transferred();
            case TICKET_RETURNED -> new TicketEvent.TicketReturned(at, subject(), atCounter(), by());
            case SERVICE_FINISHED -> finished();
            case SERVICE_CHANGED -> serviceChanged();
            case TICKET_CAME_BACK -> new TicketEvent.TicketCameBack(at, subject(), by());
            case TICKET_DELAYED -> new TicketEvent.TicketDelayed(at, subject(), by());
            case APPOINTMENT_CHANGED -> appointmentChanged();
            case TICKET_NOT_CLOSED -> new TicketEvent.TicketNotClosed(at, subject(), atCounter(), by());
            case ACTION_UNDONE -> undone();
            case TICKET_NO_SHOW -> new TicketEvent.TicketNoShow(at, subject(), atCounter(), by());
            case TICKET_CANCELLED -> new TicketEvent.TicketCancelled(at, subject(), by());
            case COUNTER_CHANGED -> counterChanged();
            case DESK_CHANGED -> receptionChanged();
            case SITE_CHANGED -> new SiteChanged(at, Integer.parseInt(text(detail)), by());
            case HELP_CHANGED -> new HelpChanged(at, atCounter(), HelpChanged.Phase.valueOf(text(detail)), by());
            case TRAINING_CHANGED -> new TrainingChanged(at, TrainingChanged.Phase.valueOf(text(detail)), by());
            case DEVICE_TESTED -> new DeviceTested(at, text(detail), by());
        };
    }

    private SiteEvent called() {
        return new TicketEvent.TicketCalled(at, subject(), atCounter(), by(), Optional.ofNullable(detail));
    }

    private SiteEvent transferred() {
        return new TicketEvent.TicketTransferred(at, subject(), atCounter(), text(detail), by());
    }

    private SiteEvent finished() {
        return new TicketEvent.ServiceFinished(at, subject(), atCounter(), by(), Ending.of(text(detail)));
    }

    private SiteEvent serviceChanged() {
        return new TicketEvent.ServiceChanged(at, subject(), atCounter(), by(), first(), Ending.of(rest()));
    }

    private SiteEvent appointmentChanged() {
        return new TicketEvent.AppointmentChanged(
                at,
                subject(),
                by(),
                TicketEvent.AppointmentChanged.Change.valueOf(first()),
                rest().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(rest())));
    }

    private SiteEvent undone() {
        return new TicketEvent.ActionUndone(at, subject(), atCounter(), by(), Long.parseLong(text(detail)));
    }

    private SiteEvent counterChanged() {
        return new CounterChanged(
                at,
                atCounter(),
                CounterState.valueOf(first()),
                Optional.ofNullable(agent),
                rest().isEmpty() ? Optional.empty() : Optional.of(rest()));
    }

    private SiteEvent receptionChanged() {
        return new ReceptionChanged(
                at, ReceptionChanged.What.valueOf(text(detail)), Optional.ofNullable(service), by());
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
