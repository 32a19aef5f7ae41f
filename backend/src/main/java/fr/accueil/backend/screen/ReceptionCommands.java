// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.reception.DeskAnswer;
import fr.accueil.backend.reception.DeskRefusal;
import fr.accueil.backend.reception.Distribution;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.reception.Tallies;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Absents;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterCommands;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketCommands;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.counter.ReceptionWish;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what the reception desk wants, once for each tap. */
@Component
class ReceptionCommands {

    private final TicketCommands tickets;
    private final Absents absents;
    private final Appointments appointments;
    private final Tallies tallies;
    private final Distribution distribution;
    private final HallMessages messages;
    private final DeviceCommands devices;
    private final CounterCommands counters;
    private final IdempotentCommands idempotent;
    private final Clock clock;

    ReceptionCommands(
            TicketCommands tickets,
            Absents absents,
            Appointments appointments,
            Tallies tallies,
            Distribution distribution,
            HallMessages messages,
            DeviceCommands devices,
            CounterCommands counters,
            IdempotentCommands idempotent,
            Clock clock) {
        this.tickets = tickets;
        this.absents = absents;
        this.appointments = appointments;
        this.tallies = tallies;
        this.distribution = distribution;
        this.messages = messages;
        this.devices = devices;
        this.counters = counters;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    /** What came of a wish, as it is kept for its tap. */
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

    Came act(Actor actor, Site site, ReceptionWish wish, UUID tap, Locale language) {
        // A kiosk is changed outside the lock of the site: doing so twice is doing it once.
        if (wish instanceof ReceptionWish.Suspend(String kiosk)) {
            return came(devices.putOutOfOrder(actor, site, kiosk, ""), language);
        }
        if (wish instanceof ReceptionWish.Restore(String kiosk)) {
            return came(devices.putBackInOrder(actor, site, kiosk), language);
        }
        return once(actor, site, wish, tap, language);
    }

    private static Came came(boolean known, Locale language) {
        return known ? new Came.Done() : new Came.Refused(DeskRefusal.UNKNOWN_KIOSK.in(language));
    }

    private Came once(Actor actor, Site site, ReceptionWish wish, UUID tap, Locale language) {
        IdempotentCommands.Key key = new IdempotentCommands.Key("reception " + actor.name(), tap.toString());
        return switch (idempotent.once(site, key, wish, Came.class, () -> command(actor, site, wish, language))) {
            case IdempotentCommands.Result.Answered<Came> answered -> answered.answer();
            case IdempotentCommands.Result.KeyReused<Came> reused -> new Came.Refused(RefusalWords.keyReused(language));
        };
    }

    private Came command(Actor actor, Site site, ReceptionWish wish, Locale language) {
        return switch (wish) {
            case ReceptionWish.Ticket ticket -> given(issue(actor, site, ticket), language);
            case ReceptionWish.CheckIn checkIn -> checkIn(actor, site, checkIn, language);
            case ReceptionWish.Count(ReceptionWish.Count.Kind kind, Optional<String> service) ->
                kept(tallies.count(actor, site, kind(kind), service), language);
            case ReceptionWish.TakeBack back -> kept(tallies.takeBack(actor, site), language);
            case ReceptionWish.Leave(String ticket) -> kept(tickets.cancel(actor, id(ticket)), language);
            case ReceptionWish.BringBack(String ticket, boolean atEnd) ->
                kept(absents.requeue(actor, id(ticket), atEnd), language);
            case ReceptionWish.CloseService(String service) -> kept(distribution.close(actor, site, service), language);
            case ReceptionWish.ReopenService(String service) ->
                kept(distribution.reopen(actor, site, service), language);
            case ReceptionWish.AddPlaces(String service) ->
                kept(distribution.addPlaces(actor, site, service), language);
            case ReceptionWish.Show show -> kept(messages.show(actor, site, show.text(), end(site, show)), language);
            case ReceptionWish.Remove(String message) -> kept(messages.remove(actor, site, id(message)), language);
            case ReceptionWish.AnswerHelp(String counter) ->
                kept(counters.execute(actor.asAgent(), site.code(), counter, new AgentCommand.AnswerHelp()), language);
            case ReceptionWish.Suspend suspend -> new Came.Done();
            case ReceptionWish.Restore restore -> new Came.Done();
        };
    }

    /** A name that this house did not give is the name of nothing. */
    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private Answer<TicketView> issue(Actor actor, Site site, ReceptionWish.Ticket wish) {
        return tickets.issue(
                actor,
                site.code(),
                new TicketRequest(
                        wish.service(), Optional.of(wish.language().getLanguage()), wish.priority(), Optional.empty()));
    }

    private Came checkIn(Actor actor, Site site, ReceptionWish.CheckIn wish, Locale language) {
        CheckIn answer = appointments.checkIn(
                actor, site, wish.reference(), Optional.of(wish.language().getLanguage()), wish.priority());
        return switch (answer) {
            case CheckIn.CheckedIn in -> new Came.Given(in.ticket().id(), false);
            case CheckIn.AlreadyHere here -> new Came.Given(here.ticket().id(), true);
            case CheckIn.TooEarly early -> refused(Refusal.APPOINTMENT_TOO_EARLY, language);
            case CheckIn.TooLate late -> refused(Refusal.APPOINTMENT_TOO_LATE, language);
            case CheckIn.AnotherDay day -> refused(Refusal.APPOINTMENT_ANOTHER_DAY, language);
            case CheckIn.Cancelled cancelled -> refused(Refusal.APPOINTMENT_CANCELLED, language);
            case CheckIn.NotFound none -> refused(Refusal.UNKNOWN_APPOINTMENT, language);
            case CheckIn.Refused refused -> refused(refused.reason(), language);
        };
    }

    private static Tallies.Kind kind(ReceptionWish.Count.Kind kind) {
        return switch (kind) {
            case INCOMPLETE -> Tallies.Kind.INCOMPLETE;
            case REDIRECTED -> Tallies.Kind.REDIRECTED;
        };
    }

    private Optional<Instant> end(Site site, ReceptionWish.Show show) {
        return show.until()
                .map(time -> site.serviceDay(clock.instant())
                        .atTime(time)
                        .atZone(site.zone())
                        .toInstant());
    }

    private static Came given(Answer<TicketView> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<TicketView> done -> new Came.Given(done.value().id(), false);
            case Answer.Refused<TicketView> refused -> refused(refused.reason(), language);
        };
    }

    private static Came kept(Answer<?> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<?> done -> new Came.Done();
            case Answer.Refused<?> refused -> refused(refused.reason(), language);
        };
    }

    private static Came kept(DeskAnswer answer, Locale language) {
        return switch (answer) {
            case DeskAnswer.Done done -> new Came.Done();
            case DeskAnswer.Refused(DeskRefusal reason) -> new Came.Refused(reason.in(language));
        };
    }

    private static Came refused(Refusal refusal, Locale language) {
        return new Came.Refused(RefusalWords.of(refusal, language));
    }
}
