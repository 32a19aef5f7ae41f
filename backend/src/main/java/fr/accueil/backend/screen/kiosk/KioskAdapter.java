// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.device.TicketLimit;
import fr.accueil.backend.device.TicketSource;
import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.orientation.ServiceSearch;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.voice.SignedSentences;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskSessionRecord;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.Menu;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.SlipProgress;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Implements the port of the kiosk. */
@Component
@Primary
class KioskAdapter implements KioskPort {

    private static final String ENROL = "/device";
    private static final int MOST_FOUND = 6;

    private final KioskPlace place;
    private final KioskPages pages;
    private final KioskTickets tickets;
    private final KioskCheckIns checkIns;
    private final KioskSlips slips;
    private final ServiceSearch search;
    private final Devices devices;
    private final TicketLimit limit;
    private final KioskSessions kioskSessions;
    private final SignedSentences sentences;
    private final KioskFollower follower;

    KioskAdapter(
            KioskPlace place,
            KioskPages pages,
            KioskTickets tickets,
            KioskCheckIns checkIns,
            KioskSlips slips,
            ServiceSearch search,
            Devices devices,
            TicketLimit limit,
            KioskSessions kioskSessions,
            SignedSentences sentences,
            KioskFollower follower) {
        this.place = place;
        this.pages = pages;
        this.tickets = tickets;
        this.checkIns = checkIns;
        this.slips = slips;
        this.search = search;
        this.devices = devices;
        this.limit = limit;
        this.kioskSessions = kioskSessions;
        this.sentences = sentences;
        this.follower = follower;
    }

    @Override
    public KioskArrival arrive(String kiosk) {
        return place.site(kiosk).map(site -> arrive(site, kiosk)).orElseGet(KioskArrival.UnknownKiosk::new);
    }

    private KioskArrival arrive(Site site, String kiosk) {
        if (place.actor(site, kiosk).isEmpty()) {
            return new KioskArrival.NotEnrolled(ENROL);
        }
        return devices.isOutOfOrder(site, kiosk) ? pages.outOfOrder(site, kiosk) : pages.atKiosk(site, kiosk);
    }

    @Override
    public Registration watch(String kiosk, Runnable listener) {
        return follower.watch(kiosk, listener);
    }

    @Override
    public Menu menu(String kiosk, Locale language) {
        return pages.menu(place.site(kiosk).orElseThrow(), language);
    }

    @Override
    public List<Menu.Choice> search(String kiosk, String words, Locale language) {
        return place.site(kiosk)
                .map(site -> pages.choices(search.find(site, words, language, MOST_FOUND), language))
                .orElseGet(List::of);
    }

    @Override
    public ServicePage page(String kiosk, String service, Locale language) {
        return pages.page(place.site(kiosk).orElseThrow(), service, language);
    }

    @Override
    public TicketAnswer take(String kiosk, KioskTicketRequest request) {
        Site site = place.site(kiosk).orElseThrow();
        return asked(
                site,
                kiosk,
                request.language(),
                TicketAnswer.Refused::new,
                actor -> tickets.take(actor, site, kiosk, request));
    }

    @Override
    public CheckInAnswer checkIn(String kiosk, CheckInRequest request) {
        Site site = place.site(kiosk).orElseThrow();
        return asked(
                site,
                kiosk,
                request.language(),
                CheckInAnswer.Refused::new,
                actor -> checkIns.checkIn(actor, site, kiosk, request));
    }

    /** Asks for a ticket, unless this device may not or asks too often. Staff are not counted. */
    private <T> T asked(
            Site site, String kiosk, Locale language, Function<String, T> refused, Function<Actor, T> command) {
        Optional<Actor> actor = place.actor(site, kiosk);
        if (actor.isEmpty() || devices.isOutOfOrder(site, kiosk)) {
            return refused.apply(RefusalWords.notAllowed(language));
        }
        if (actor.get().role() == Role.KIOSK && !limit.allows(new TicketSource.Kiosk(site.code(), kiosk))) {
            return refused.apply(RefusalWords.tooMany(language));
        }
        return command.apply(actor.get());
    }

    @Override
    public Registration watchSlip(String kiosk, UUID tap, Consumer<SlipProgress> listener) {
        return slips.watch(tap, listener);
    }

    @Override
    public void printAgain(String kiosk, UUID tap) {
        slips.printAgain(tap);
    }

    @Override
    public void ended(String kiosk, KioskSessionRecord visit) {
        place.site(kiosk)
                .filter(site -> place.actor(site, kiosk).isPresent())
                .ifPresent(site -> kioskSessions.keep(
                        site,
                        kiosk,
                        visit.steps(),
                        visit.seconds(),
                        visit.language(),
                        end(visit.end()),
                        visit.service()));
    }

    private static KioskSessions.End end(KioskSessionRecord.End end) {
        return switch (end) {
            case TICKET -> KioskSessions.End.TICKET;
            case CHECK_IN -> KioskSessions.End.CHECK_IN;
            case REDIRECTED -> KioskSessions.End.REDIRECTED;
            case INCOMPLETE -> KioskSessions.End.INCOMPLETE;
            case REFUSED -> KioskSessions.End.REFUSED;
            case ABANDONED -> KioskSessions.End.ABANDONED;
        };
    }

    @Override
    public Optional<String> sound(Locale language, String sentence) {
        return sentences.address(language, sentence);
    }
}
