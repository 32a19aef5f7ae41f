// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.TicketLimit;
import fr.accueil.backend.device.TicketSource;
import fr.accueil.backend.orientation.ServiceSearch;
import fr.accueil.backend.phone.HallCodes;
import fr.accueil.backend.phone.PhoneSessions;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.voice.SignedSentences;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.phone.PhoneArrival;
import fr.accueil.kiosk.phone.PhoneKioskPort;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.KioskSessionRecord;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.Menu;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.SlipProgress;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The orientation on a visitor's own phone, opened by the code on a display: one live ticket for each phone. */
@Component
class PhoneKioskAdapter implements PhoneKioskPort {

    private static final int MOST_FOUND = 6;
    private static final int MOST_IDLE_SECONDS = 900;
    private static final Set<TicketStatus> LIVE =
            EnumSet.of(TicketStatus.WAITING, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.ON_HOLD);

    private final HallCodes codes;
    private final PhoneSessions visits;
    private final KioskPages pages;
    private final KioskTickets tickets;
    private final KioskCheckIns checkIns;
    private final ServiceSearch search;
    private final QueueQueries queries;
    private final TicketLimit limit;
    private final SignedSentences sentences;

    PhoneKioskAdapter(
            HallCodes codes,
            PhoneSessions visits,
            KioskPages pages,
            KioskTickets tickets,
            KioskCheckIns checkIns,
            ServiceSearch search,
            QueueQueries queries,
            TicketLimit limit,
            SignedSentences sentences) {
        this.codes = codes;
        this.visits = visits;
        this.pages = pages;
        this.tickets = tickets;
        this.checkIns = checkIns;
        this.search = search;
        this.queries = queries;
        this.limit = limit;
        this.sentences = sentences;
    }

    @Override
    public PhoneArrival open(String code) {
        Optional<WrappedSession> session =
                Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
        Optional<PhoneSessions.Visit> known = session.map(own -> own.getAttribute(PhoneSessions.SESSION))
                .map(String::valueOf)
                .flatMap(visits::find);
        Optional<TicketDetails> ticket = known.flatMap(this::liveTicket);
        if (ticket.isPresent()) {
            return new PhoneArrival.HasTicket(
                    ticket.get().number(), "/t/" + ticket.get().token());
        }
        if (codes.check(code, HallCodes.Use.TICKET, from()) instanceof HallCodes.Validity.Now(var site, var display)) {
            PhoneSessions.Visit visit = visits.begin(site, display);
            session.ifPresent(own -> remember(visit, own));
            return begun(visit);
        }
        return known.filter(visit -> visit.ticket().isEmpty())
                .filter(visits::isChoosing)
                .map(this::begun)
                .orElseGet(PhoneArrival.OldCode::new);
    }

    private static String from() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }

    /** A phone is there for minutes: its session ends sooner than that of a screen of the site. */
    private static void remember(PhoneSessions.Visit visit, WrappedSession session) {
        session.setAttribute(PhoneSessions.SESSION, visit.name());
        if (session.isNew()) {
            session.setMaxInactiveInterval(MOST_IDLE_SECONDS);
        }
    }

    private PhoneArrival begun(PhoneSessions.Visit visit) {
        String place = visit.site()
                .display(visit.display())
                .orElseThrow()
                .place()
                .in(visit.site().language());
        return new PhoneArrival.Begun(visit.name(), pages.welcome(visit.site(), place));
    }

    private Optional<TicketDetails> liveTicket(PhoneSessions.Visit visit) {
        return visit.ticket()
                .flatMap(queries::ticket)
                .map(QueueQueries.Placed::ticket)
                .filter(ticket -> LIVE.contains(ticket.status()));
    }

    @Override
    public KioskArrival arrive(String visit) {
        return visits.find(visit)
                .<KioskArrival>map(one -> pages.welcome(
                        one.site(),
                        one.site()
                                .display(one.display())
                                .orElseThrow()
                                .place()
                                .in(one.site().language())))
                .orElseGet(KioskArrival.UnknownKiosk::new);
    }

    /** A phone has its page for minutes, and reads it anew at each start. */
    @Override
    public Registration watch(String kiosk, Runnable listener) {
        return () -> {};
    }

    @Override
    public Menu menu(String visit, Locale language) {
        return visits.find(visit)
                .map(one -> pages.menu(one.site(), language))
                .orElseGet(() -> new Menu(List.of(), Optional.of(RefusalWords.notAllowed(language)), Optional.empty()));
    }

    @Override
    public List<Menu.Choice> search(String visit, String words, Locale language) {
        return visits.find(visit)
                .map(one -> pages.choices(search.find(one.site(), words, language, MOST_FOUND), language))
                .orElseGet(List::of);
    }

    @Override
    public ServicePage page(String visit, String service, Locale language) {
        return visits.find(visit)
                .map(one -> pages.page(one.site(), service, language))
                .orElseGet(() -> new ServicePage.Unknown(service));
    }

    @Override
    public TicketAnswer take(String visit, KioskTicketRequest request) {
        return asked(visit, request.language(), TicketAnswer.Refused::new, one -> {
            TicketAnswer answer = tickets.take(actor(one), one.site(), visit, request);
            if (answer instanceof TicketAnswer.Issued issued) {
                keep(one, issued);
            }
            return answer;
        });
    }

    @Override
    public CheckInAnswer checkIn(String visit, CheckInRequest request) {
        return asked(visit, request.language(), CheckInAnswer.Refused::new, one -> {
            CheckInAnswer answer = checkIns.checkIn(actor(one), one.site(), visit, request);
            switch (answer) {
                case CheckInAnswer.CheckedIn in -> keep(one, in.ticket());
                case CheckInAnswer.AlreadyHere here -> keep(one, here.ticket());
                case CheckInAnswer.TooEarly _,
                        CheckInAnswer.TooLate _,
                        CheckInAnswer.AnotherDay _,
                        CheckInAnswer.Cancelled _,
                        CheckInAnswer.NotFound _,
                        CheckInAnswer.Refused _ -> {}
            }
            return answer;
        });
    }

    private void keep(PhoneSessions.Visit visit, TicketAnswer.Issued issued) {
        String follow = issued.followAddress();
        queries.byToken(follow.substring(follow.lastIndexOf('/') + 1), _ -> Optional.of(visit.site()))
                .ifPresent(placed -> visits.took(visit, placed.ticket().id()));
    }

    /** One live ticket for each phone, and no more from one display than a crowd needs. */
    private <T> T asked(
            String name, Locale language, Function<String, T> refused, Function<PhoneSessions.Visit, T> command) {
        Optional<PhoneSessions.Visit> visit = visits.find(name);
        if (visit.isEmpty() || visit.flatMap(this::liveTicket).isPresent()) {
            return refused.apply(RefusalWords.notAllowed(language));
        }
        PhoneSessions.Visit one = visit.get();
        return limit.allows(new TicketSource.Display(one.site().code(), one.display()))
                ? command.apply(one)
                : refused.apply(RefusalWords.tooMany(language));
    }

    private static Actor actor(PhoneSessions.Visit visit) {
        return new Actor(visit.display(), Role.KIOSK, Optional.of(visit.site().code()));
    }

    /** No paper: the number is on the phone. */
    @Override
    public Registration watchSlip(String visit, UUID tap, Consumer<SlipProgress> listener) {
        listener.accept(new SlipProgress.None());
        return () -> {};
    }

    @Override
    public void printAgain(String visit, UUID tap) {}

    /** Kiosk sessions are counted at the kiosks only. */
    @Override
    public void ended(String visit, KioskSessionRecord record) {}

    @Override
    public Optional<String> sound(Locale language, String sentence) {
        return sentences.address(language, sentence);
    }
}
