// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.OnceOnly;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketCommands;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.kiosk.Arrival;
import fr.accueil.kiosk.KioskDesk;
import fr.accueil.kiosk.Menu;
import fr.accueil.kiosk.ServicePage;
import fr.accueil.kiosk.TicketAnswer;
import fr.accueil.kiosk.TicketRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The kiosk's desk in this house. */
@Component
class KioskHouse implements KioskDesk {

    private static final String PAIR = "/device";

    private final Sites sites;
    private final KioskPages pages;
    private final TicketCommands tickets;
    private final HallReading hall;
    private final OnceOnly onceOnly;
    private final CurrentActor actors;
    private final Demonstration demonstration;
    private final PublicAddress address;

    KioskHouse(
            Sites sites,
            KioskPages pages,
            TicketCommands tickets,
            HallReading hall,
            OnceOnly onceOnly,
            CurrentActor actors,
            Demonstration demonstration,
            PublicAddress address) {
        this.sites = sites;
        this.pages = pages;
        this.tickets = tickets;
        this.hall = hall;
        this.onceOnly = onceOnly;
        this.actors = actors;
        this.demonstration = demonstration;
        this.address = address;
    }

    @Override
    public Arrival arrive(String kiosk) {
        return site(kiosk)
                .<Arrival>map(site ->
                        actor(site, kiosk).isPresent() ? pages.welcome(site, kiosk) : new Arrival.NotPaired(PAIR))
                .orElseGet(Arrival.UnknownKiosk::new);
    }

    @Override
    public Menu menu(String kiosk, Locale language) {
        return pages.menu(site(kiosk).orElseThrow(), language);
    }

    @Override
    public ServicePage page(String kiosk, String service, Locale language) {
        return pages.page(site(kiosk).orElseThrow(), service, language);
    }

    @Override
    public TicketAnswer take(String kiosk, TicketRequest request) {
        Site site = site(kiosk).orElseThrow();
        Optional<Actor> actor = actor(site, kiosk);
        if (actor.isEmpty()) {
            return new TicketAnswer.Refused(RefusalWords.notAllowed(request.language()));
        }
        OnceOnly.Key key = new OnceOnly.Key("kiosk " + kiosk, request.tap().toString(), request.service());
        return switch (onceOnly.run(site, key, () -> issue(actor.get(), site, request))) {
            case OnceOnly.Result.First first -> answer(first.answer(), site, request.language());
            case OnceOnly.Result.Again again -> answer(again.answer(), site, request.language());
            case OnceOnly.Result.AnotherQuestion another ->
                new TicketAnswer.Refused(RefusalWords.of(Refusal.UNKNOWN_SERVICE, request.language()));
        };
    }

    /** What is kept for the tap: the ticket's id, or the name of the refusal. */
    private String issue(Actor actor, Site site, TicketRequest request) {
        Answer<TicketView> answer = tickets.issue(
                actor,
                site.code(),
                new fr.accueil.backend.ticket.TicketRequest(
                        request.service(),
                        Optional.of(request.language().getLanguage()),
                        request.priority(),
                        Optional.empty()));
        return switch (answer) {
            case Answer.Done<TicketView> done -> done.value().id().toString();
            case Answer.Refused<TicketView> refused -> refused.reason().name();
        };
    }

    private TicketAnswer answer(String kept, Site site, Locale language) {
        if (kept.indexOf('-') < 0) {
            return new TicketAnswer.Refused(RefusalWords.of(Refusal.valueOf(kept), language));
        }
        return pages.issued(site, hall.ticket(UUID.fromString(kept)).orElseThrow(), address, language);
    }

    private Optional<Site> site(String kiosk) {
        return sites.all().stream()
                .filter(site -> site.kiosk(kiosk).isPresent())
                .findFirst();
    }

    /** On whose behalf this kiosk acts: the device that showed its code, staff who stand before it, a demonstration. */
    private Optional<Actor> actor(Site site, String kiosk) {
        Optional<Actor> known = actors.find()
                .filter(actor -> actor.may(Permission.ISSUE))
                .filter(actor -> actor.site().map(site.code()::equals).orElse(true))
                .filter(actor -> actor.role() != Role.KIOSK || actor.name().equals(kiosk));
        return known.isPresent() || !demonstration.isOn()
                ? known
                : Optional.of(new Actor(kiosk, Role.KIOSK, Optional.of(site.code())));
    }
}
