// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.sitechange.draft.CurrentDraft;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.preview.PreviewKioskPort;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
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
import org.springframework.stereotype.Component;

/** The kiosk's pages of the draft of the person who is signed in. No press on them does anything. */
@Component
class PreviewKioskAdapter implements PreviewKioskPort {

    private final CurrentDraft drafts;
    private final KioskPages pages;

    PreviewKioskAdapter(CurrentDraft drafts, KioskPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @Override
    public Optional<KioskArrival.Welcome> open() {
        return drafts.site().map(this::welcome);
    }

    /** Where the first kiosk of the draft stands. */
    private KioskArrival.Welcome welcome(Site site) {
        return pages.atKiosk(site, site.kiosks().getFirst().code());
    }

    @Override
    public KioskArrival arrive(String kiosk) {
        return open().<KioskArrival>map(welcome -> welcome).orElseGet(KioskArrival.UnknownKiosk::new);
    }

    /** It is opened anew after each change of the draft. */
    @Override
    public Registration watch(String kiosk, Runnable listener) {
        return () -> {};
    }

    @Override
    public Menu menu(String kiosk, Locale language) {
        return drafts.site()
                .map(site -> pages.menu(site, language))
                .orElseGet(() -> new Menu(List.of(), Optional.empty(), Optional.empty()));
    }

    @Override
    public List<Menu.Choice> search(String kiosk, String words, Locale language) {
        return List.of();
    }

    @Override
    public ServicePage page(String kiosk, String service, Locale language) {
        return drafts.site()
                .map(site -> pages.whenOpen(site, service, language))
                .orElseGet(() -> new ServicePage.Unknown(service));
    }

    @Override
    public TicketAnswer take(String kiosk, KioskTicketRequest request) {
        return new TicketAnswer.Refused(RefusalWords.notAllowed(request.language()));
    }

    @Override
    public CheckInAnswer checkIn(String kiosk, CheckInRequest request) {
        return new CheckInAnswer.Refused(RefusalWords.notAllowed(request.language()));
    }

    @Override
    public Registration watchSlip(String kiosk, UUID tap, Consumer<SlipProgress> listener) {
        return () -> {};
    }

    @Override
    public void printAgain(String kiosk, UUID tap) {}

    /** No visitor came. */
    @Override
    public void ended(String kiosk, KioskSessionRecord visit) {}
}
