// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventRowTest {

    private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
    private static final TicketEvent.Subject WHO = new TicketEvent.Subject(new UUID(1, 2), "A042", "A", "ORD");

    static Stream<SiteEvent> everyKind() {
        return Stream.concat(movesOfTickets(), changesOfTheSite());
    }

    private static Stream<SiteEvent> movesOfTickets() {
        return Stream.of(
                new TicketEvent.TicketIssued(AT, WHO, "borne"),
                new TicketEvent.TicketCalled(AT, WHO, "G1", "agent", Optional.empty()),
                new TicketEvent.TicketCalled(AT, WHO, "G1", "agent", Optional.of("fragile")),
                new TicketEvent.TicketRecalled(AT, WHO, "G1", "agent"),
                new TicketEvent.ServiceStarted(AT, WHO, "G1", "agent"),
                new TicketEvent.TicketHeld(AT, WHO, "G1", "agent"),
                new TicketEvent.TicketResumed(AT, WHO, "G2", "agent"),
                new TicketEvent.TicketTransferred(AT, WHO, "G1", "B", "agent"),
                new TicketEvent.TicketReturned(AT, WHO, "G1", "agent"),
                new TicketEvent.ServiceFinished(
                        AT, WHO, "G1", "agent", new Ending(List.of("incomplete-file", "online"), false)),
                new TicketEvent.ServiceFinished(AT, WHO, "G1", "agent", Ending.UNSAID),
                new TicketEvent.ServiceChanged(AT, WHO, "G1", "agent", "RDV", new Ending(List.of("done"), true)),
                new TicketEvent.ServiceChanged(AT, WHO, "G1", "agent", "RDV", Ending.UNSAID),
                new TicketEvent.TicketCameBack(AT, WHO, "accueil"),
                new TicketEvent.TicketDelayed(AT, WHO, "visitor"),
                new TicketEvent.TicketNotClosed(AT, WHO, "G1", "agent"),
                new TicketEvent.AppointmentChanged(
                        AT, WHO, "RDV", TicketEvent.AppointmentChanged.Change.MOVED, Optional.of(AT.plusSeconds(60))),
                new TicketEvent.AppointmentChanged(
                        AT, WHO, "CSV", TicketEvent.AppointmentChanged.Change.CANCELLED, Optional.empty()),
                new TicketEvent.ActionUndone(AT, WHO, "G1", "agent", 41),
                new TicketEvent.TicketNoShow(AT, WHO, "G1", "agent"),
                new TicketEvent.TicketCancelled(AT, WHO, "accueil"));
    }

    private static Stream<SiteEvent> changesOfTheSite() {
        return Stream.of(
                new ReceptionChanged(AT, ReceptionChanged.What.SERVICE_CLOSED, Optional.of("ORD"), "accueil"),
                new ReceptionChanged(AT, ReceptionChanged.What.MESSAGE_SHOWN, Optional.empty(), "accueil"),
                new HelpChanged(AT, "G1", HelpChanged.Phase.ANSWERED, "agent2"),
                new SiteChanged(AT, 7, "admin"),
                new TrainingChanged(AT, TrainingChanged.Phase.STARTED, "claire"),
                new TrainingChanged(AT, TrainingChanged.Phase.ERASED, ""),
                new DeviceTested(AT, "DISPLAY/hall", "claire"),
                new CounterChanged(AT, "G1", CounterState.OPEN, Optional.of("agent"), Optional.empty()),
                new CounterChanged(AT, "G1", CounterState.PAUSED, Optional.of("agent"), Optional.of("lunch")),
                new CounterChanged(AT, "G1", CounterState.CLOSED, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void what_is_kept_is_what_happened(SiteEvent event) {
        LoggedEvent logged = new LoggedEvent("salle", 7, event);

        assertThat(new EventRow(logged).logged()).isEqualTo(logged);
    }

    @Test
    void no_kind_of_event_is_forgotten_here() {
        assertThat(everyKind().map(EventType::of).distinct()).containsExactlyInAnyOrder(EventType.values());
        assertThat(Arrays.stream(TicketEvent.class.getPermittedSubclasses())).hasSize(EventType.values().length - 6);
    }
}
