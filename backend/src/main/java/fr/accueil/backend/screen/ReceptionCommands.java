// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.reception.DeskAnswer;
import fr.accueil.backend.reception.DeskRefusal;
import fr.accueil.backend.reception.Distribution;
import fr.accueil.backend.reception.HallMessages;
import fr.accueil.backend.reception.Tallies;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.Absents;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.HelpCalls;
import fr.accueil.backend.ticket.OnceOnly;
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

    private static final String DONE = "done";
    private static final String GIVEN = "given ";
    private static final String BEFORE = "before ";

    private final TicketCommands tickets;
    private final Absents absents;
    private final Appointments appointments;
    private final Tallies tallies;
    private final Distribution distribution;
    private final HallMessages messages;
    private final DeviceCommands devices;
    private final HelpCalls help;
    private final OnceOnly onceOnly;
    private final Clock clock;

    ReceptionCommands(
            TicketCommands tickets,
            Absents absents,
            Appointments appointments,
            Tallies tallies,
            Distribution distribution,
            HallMessages messages,
            DeviceCommands devices,
            HelpCalls help,
            OnceOnly onceOnly,
            Clock clock) {
        this.tickets = tickets;
        this.absents = absents;
        this.appointments = appointments;
        this.tallies = tallies;
        this.distribution = distribution;
        this.messages = messages;
        this.devices = devices;
        this.help = help;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** What came of a wish. */
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
        OnceOnly.Key key = new OnceOnly.Key(
                "reception " + actor.name(),
                tap.toString(),
                Integer.toHexString(wish.toString().hashCode()));
        return switch (onceOnly.run(site, key, () -> command(actor, site, wish, language))) {
            case OnceOnly.Result.First first -> came(first.answer());
            case OnceOnly.Result.Again again -> came(again.answer());
            case OnceOnly.Result.AnotherQuestion another -> new Came.Done();
        };
    }

    private static Came came(String kept) {
        if (kept.equals(DONE)) {
            return new Came.Done();
        }
        for (String given : new String[] {GIVEN, BEFORE}) {
            if (kept.startsWith(given)) {
                return new Came.Given(UUID.fromString(kept.substring(given.length())), given.equals(BEFORE));
            }
        }
        return new Came.Refused(kept);
    }

    /** What is kept for the tap: that it was done, the ticket that was given, or the sentence of the refusal. */
    private String command(Actor actor, Site site, ReceptionWish wish, Locale language) {
        return switch (wish) {
            case ReceptionWish.Ticket ticket -> given(issue(actor, site, ticket), language);
            case ReceptionWish.CheckIn checkIn -> checkIn(actor, site, checkIn, language);
            case ReceptionWish.Count(ReceptionWish.Count.Kind kind, Optional<String> service) ->
                kept(tallies.count(actor, site, kind(kind), service), language);
            case ReceptionWish.TakeBack back -> kept(tallies.takeBack(actor, site), language);
            case ReceptionWish.Leave(String ticket) -> kept(tickets.cancel(actor, id(ticket)), language);
            case ReceptionWish.BringBack(String ticket, boolean atEnd) ->
                kept(absents.bringBack(actor, id(ticket), atEnd), language);
            case ReceptionWish.CloseService(String service) -> kept(distribution.close(actor, site, service), language);
            case ReceptionWish.ReopenService(String service) ->
                kept(distribution.reopen(actor, site, service), language);
            case ReceptionWish.AddPlaces(String service) ->
                kept(distribution.addPlaces(actor, site, service), language);
            case ReceptionWish.Show show -> kept(messages.show(actor, site, show.text(), end(site, show)), language);
            case ReceptionWish.Remove(String message) -> kept(messages.remove(actor, site, id(message)), language);
            case ReceptionWish.AnswerHelp(String counter) ->
                kept(help.answer(actor.asAgent(), site.code(), counter), language);
            case ReceptionWish.Suspend suspend -> DONE;
            case ReceptionWish.Restore restore -> DONE;
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

    private String checkIn(Actor actor, Site site, ReceptionWish.CheckIn wish, Locale language) {
        CheckIn answer = appointments.checkIn(
                actor, site, wish.reference(), Optional.of(wish.language().getLanguage()), wish.priority());
        return switch (answer) {
            case CheckIn.CheckedIn in -> GIVEN + in.ticket().id();
            case CheckIn.AlreadyHere here -> BEFORE + here.ticket().id();
            case CheckIn.TooEarly early -> sentence(Refusal.APPOINTMENT_TOO_EARLY, language);
            case CheckIn.TooLate late -> sentence(Refusal.APPOINTMENT_TOO_LATE, language);
            case CheckIn.AnotherDay day -> sentence(Refusal.APPOINTMENT_ANOTHER_DAY, language);
            case CheckIn.Cancelled cancelled -> sentence(Refusal.APPOINTMENT_CANCELLED, language);
            case CheckIn.NotFound none -> sentence(Refusal.UNKNOWN_APPOINTMENT, language);
            case CheckIn.Refused refused -> sentence(refused.reason(), language);
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

    private static String given(Answer<TicketView> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<TicketView> done -> GIVEN + done.value().id();
            case Answer.Refused<TicketView> refused -> sentence(refused.reason(), language);
        };
    }

    private static String kept(Answer<?> answer, Locale language) {
        return switch (answer) {
            case Answer.Done<?> done -> DONE;
            case Answer.Refused<?> refused -> sentence(refused.reason(), language);
        };
    }

    private static String kept(DeskAnswer answer, Locale language) {
        return switch (answer) {
            case DeskAnswer.Done done -> DONE;
            case DeskAnswer.Refused(DeskRefusal reason) -> reason.in(language);
        };
    }

    private static String sentence(Refusal refusal, Locale language) {
        return RefusalWords.of(refusal, language);
    }
}
