// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.preview;

import com.vaadin.flow.shared.Registration;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.FakeKioskPort;
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

/** The port of a draft, over the kiosk's fake port. */
record FakePreviewKioskPort(FakeKioskPort kioskPort, Optional<KioskArrival.Welcome> welcome)
        implements PreviewKioskPort {

    @Override
    public Optional<KioskArrival.Welcome> open() {
        return welcome;
    }

    @Override
    public KioskArrival arrive(String visit) {
        return kioskPort.arrive(visit);
    }

    @Override
    public Registration watch(String kiosk, Runnable listener) {
        return kioskPort.watch(kiosk, listener);
    }

    @Override
    public Menu menu(String visit, Locale language) {
        return kioskPort.menu(visit, language);
    }

    @Override
    public List<Menu.Choice> search(String visit, String words, Locale language) {
        return kioskPort.search(visit, words, language);
    }

    @Override
    public ServicePage page(String visit, String service, Locale language) {
        return kioskPort.page(visit, service, language);
    }

    @Override
    public TicketAnswer take(String visit, KioskTicketRequest request) {
        return kioskPort.take(visit, request);
    }

    @Override
    public CheckInAnswer checkIn(String visit, CheckInRequest request) {
        return kioskPort.checkIn(visit, request);
    }

    @Override
    public Registration watchSlip(String visit, UUID tap, Consumer<SlipProgress> listener) {
        return kioskPort.watchSlip(visit, tap, listener);
    }

    @Override
    public void printAgain(String visit, UUID tap) {
        kioskPort.printAgain(visit, tap);
    }

    @Override
    public void ended(String visit, KioskSessionRecord record) {
        kioskPort.ended(visit, record);
    }
}
