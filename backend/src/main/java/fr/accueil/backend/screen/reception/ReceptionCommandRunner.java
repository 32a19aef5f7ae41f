// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.reception.ReceptionAnswer;
import fr.accueil.backend.reception.ReceptionRefusal;
import fr.accueil.backend.reception.ServiceClosureCommands;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.screen.OpeningWords;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.AbsentCommands;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.counter.reception.ReceptionCommand;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Executes the commands of the reception desk, once for each tap. */
@Component
class ReceptionCommandRunner {

    private final TicketCommands tickets;
    private final AbsentCommands absentCommands;
    private final Appointments appointments;
    private final VisitsWithoutTicket visitsWithoutTicket;
    private final ServiceClosureCommands serviceClosureCommands;
    private final HallMessages messages;
    private final DeviceCommands devices;
    private final CounterCommands counters;
    private final IdempotentCommands idempotent;
    private final Clock clock;

    ReceptionCommandRunner(
            TicketCommands tickets,
            AbsentCommands absentCommands,
            Appointments appointments,
            VisitsWithoutTicket visitsWithoutTicket,
            ServiceClosureCommands serviceClosureCommands,
            HallMessages messages,
            DeviceCommands devices,
            CounterCommands counters,
            IdempotentCommands idempotent,
            Clock clock) {
        this.tickets = tickets;
        this.absentCommands = absentCommands;
        this.appointments = appointments;
        this.visitsWithoutTicket = visitsWithoutTicket;
        this.serviceClosureCommands = serviceClosureCommands;
        this.messages = messages;
        this.devices = devices;
        this.counters = counters;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    /** The outcome of a command, as it is kept for its tap. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "came")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Came.Done.class, name = "done"),
        @JsonSubTypes.Type(value = Came.Given.class, name = "given"),
        @JsonSubTypes.Type(value = Came.Refused.class, name = "refused")
    })
    sealed interface Came {
        record Done() implements Came {}

        /** @param before whether the visitor had it already */
        record Given(UUID ticket, boolean before) implements Came {}

        record Refused(String sentence) implements Came {}
    }

    Came act(Actor actor, Site site, ReceptionCommand command, UUID tap, Locale language) {
        // A kiosk is changed outside the lock of the site: doing so twice is doing it once.
        if (command instanceof ReceptionCommand.Suspend(String kiosk)) {
            return came(devices.putOutOfOrder(actor, site, kiosk, ""), language);
        }
        if (command instanceof ReceptionCommand.Restore(String kiosk)) {
            return came(devices.putBackInOrder(actor, site, kiosk), language);
        }
        return once(actor, site, command, tap, language);
    }

    private static Came came(boolean known, Locale language) {
        return known ? new Came.Done() : new Came.Refused(ReceptionRefusal.UNKNOWN_KIOSK.in(language));
    }

    private Came once(Actor actor, Site site, ReceptionCommand command, UUID tap, Locale language) {
        IdempotentCommands.Key key = new IdempotentCommands.Key("reception " + actor.name(), tap.toString());
        return switch (idempotent.once(site, key, command, Came.class, () -> command(actor, site, command, language))) {
            case IdempotentCommands.Result.Answered<Came> answered -> answered.answer();
            case IdempotentCommands.Result.KeyReused<Came> reused -> new Came.Refused(RefusalWords.keyReused(language));
        };
    }

    private Came command(Actor actor, Site site, ReceptionCommand command, Locale language) {
        return switch (command) {
            case ReceptionCommand.Ticket ticket -> given(issue(actor, site, ticket), language);
            case ReceptionCommand.CheckIn checkIn -> checkIn(actor, site, checkIn, language);
            case ReceptionCommand.Count(ReceptionCommand.Count.Kind kind, Optional<String> service) ->
                kept(visitsWithoutTicket.count(actor, site, kind(kind), service), language);
            case ReceptionCommand.TakeBack back -> kept(visitsWithoutTicket.takeBack(actor, site), language);
            case ReceptionCommand.Leave(String ticket) -> kept(tickets.cancel(actor, id(ticket)), language);
            case ReceptionCommand.BringBack(String ticket, boolean atEnd) ->
                kept(absentCommands.requeue(actor, id(ticket), atEnd), language);
            case ReceptionCommand.CloseService(String service) ->
                kept(serviceClosureCommands.close(actor, site, service), language);
            case ReceptionCommand.ReopenService(String service) ->
                kept(serviceClosureCommands.reopen(actor, site, service), language);
            case ReceptionCommand.AddPlaces(String service) ->
                kept(serviceClosureCommands.addPlaces(actor, site, service), language);
            case ReceptionCommand.Show show -> kept(messages.show(actor, site, show.text(), end(site, show)), language);
            case ReceptionCommand.Remove(String message) -> kept(messages.remove(actor, site, id(message)), language);
            case ReceptionCommand.AnswerHelp(String counter) ->
                kept(counters.execute(actor.asAgent(), site.code(), counter, new AgentCommand.AnswerHelp()), language);
            case ReceptionCommand.Suspend suspend -> new Came.Done();
            case ReceptionCommand.Restore restore -> new Came.Done();
        };
    }

    /** An id that this server did not make identifies nothing. */
    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private Answer<TicketDetails> issue(Actor actor, Site site, ReceptionCommand.Ticket command) {
        return tickets.issue(
                actor,
                site.code(),
                new TicketRequest(
                        command.service(),
                        Optional.of(command.language().getLanguage()),
                        command.priority(),
                        Optional.empty()));
    }

    private Came checkIn(Actor actor, Site site, ReceptionCommand.CheckIn command, Locale language) {
        CheckIn answer = appointments.checkIn(
                actor, site, command.reference(), Optional.of(command.language().getLanguage()), command.priority());
        return switch (answer) {
            case CheckIn.CheckedIn in -> new Came.Given(in.ticket().id(), false);
            case CheckIn.AlreadyHere here -> new Came.Given(here.ticket().id(), true);
            case CheckIn.TooEarly early -> refused(Refusal.APPOINTMENT_TOO_EARLY, language);
            case CheckIn.TooLate late -> refused(Refusal.APPOINTMENT_TOO_LATE, language);
            case CheckIn.AnotherDay day -> refused(Refusal.APPOINTMENT_ANOTHER_DAY, language);
            case CheckIn.Cancelled cancelled -> refused(Refusal.APPOINTMENT_CANCELLED, language);
            case CheckIn.NotFound none -> refused(Refusal.UNKNOWN_APPOINTMENT, language);
            case CheckIn.ClosedThen closed ->
                new Came.Refused(OpeningWords.refused(
                        site,
                        site.service(closed.service()).orElseThrow(),
                        closed.reason(),
                        closed.booked(),
                        language));
            case CheckIn.Refused refused -> refused(refused.reason(), language);
        };
    }

    private static VisitsWithoutTicket.Kind kind(ReceptionCommand.Count.Kind kind) {
        return switch (kind) {
            case INCOMPLETE -> VisitsWithoutTicket.Kind.INCOMPLETE;
            case REDIRECTED -> VisitsWithoutTicket.Kind.REDIRECTED;
        };
    }

    private Optional<Instant> end(Site site, ReceptionCommand.Show show) {
        return show.until()
                .map(time -> site.serviceDay(clock.instant())
                        .atTime(time)
                        .atZone(site.zone())
                        .toInstant());
    }

    private static Came given(Answer<TicketDetails> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<TicketDetails> done -> new Came.Given(done.value().id(), false);
            case Answer.Refused<TicketDetails> refused -> refused(refused.reason(), language);
        };
    }

    private static Came kept(Answer<?> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<?> done -> new Came.Done();
            case Answer.Refused<?> refused -> refused(refused.reason(), language);
        };
    }

    private static Came kept(ReceptionAnswer answer, Locale language) {
        return switch (answer) {
            case ReceptionAnswer.Done done -> new Came.Done();
            case ReceptionAnswer.Refused(ReceptionRefusal reason) -> new Came.Refused(reason.in(language));
        };
    }

    private static Came refused(Refusal refusal, Locale language) {
        return new Came.Refused(RefusalWords.of(refusal, language));
    }
}
