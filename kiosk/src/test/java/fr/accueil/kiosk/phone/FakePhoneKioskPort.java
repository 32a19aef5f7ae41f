// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The same house for a phone, whose code leads where a test says. */
record FakePhoneKioskPort(FakeKioskPort house, Supplier<PhoneArrival> leads) implements PhoneKioskPort {

    @Override
    public PhoneArrival open(String code) {
        return leads.get();
    }

    @Override
    public KioskArrival arrive(String visit) {
        return house.arrive(visit);
    }

    @Override
    public Menu menu(String visit, Locale language) {
        return house.menu(visit, language);
    }

    @Override
    public List<Menu.Choice> search(String visit, String words, Locale language) {
        return house.search(visit, words, language);
    }

    @Override
    public ServicePage page(String visit, String service, Locale language) {
        return house.page(visit, service, language);
    }

    @Override
    public TicketAnswer take(String visit, KioskTicketRequest request) {
        return house.take(visit, request);
    }

    @Override
    public CheckInAnswer checkIn(String visit, CheckInRequest request) {
        return house.checkIn(visit, request);
    }

    @Override
    public Registration watchSlip(String visit, UUID tap, Consumer<SlipProgress> told) {
        return house.watchSlip(visit, tap, told);
    }

    @Override
    public void printAgain(String visit, UUID tap) {
        house.printAgain(visit, tap);
    }

    @Override
    public void ended(String visit, KioskSessionRecord record) {
        house.ended(visit, record);
    }
}
