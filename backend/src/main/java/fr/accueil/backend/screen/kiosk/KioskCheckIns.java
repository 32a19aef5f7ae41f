// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import fr.accueil.backend.appointment.Appointments;
import fr.accueil.backend.appointment.CheckIn;
import fr.accueil.backend.screen.OpeningWords;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.site.Site;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.Menu;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Visitors who show an appointment at a kiosk. */
@Component
class KioskCheckIns {

    private final Appointments appointments;
    private final KioskPages pages;
    private final KioskTickets tickets;

    KioskCheckIns(Appointments appointments, KioskPages pages, KioskTickets tickets) {
        this.appointments = appointments;
        this.pages = pages;
        this.tickets = tickets;
    }

    CheckInAnswer checkIn(Actor actor, Site site, String kiosk, CheckInRequest request) {
        Locale language = request.language();
        CheckIn answer = appointments.checkIn(
                actor, site, request.code(), Optional.of(language.getLanguage()), request.priority());
        return switch (answer) {
            case CheckIn.CheckedIn in ->
                new CheckInAnswer.CheckedIn(
                        tickets.handOver(site, kiosk, request.tap(), in.ticket().id(), language),
                        site.local(in.booked()));
            case CheckIn.AlreadyHere here ->
                new CheckInAnswer.AlreadyHere(tickets.shown(site, here.ticket().id(), language));
            case CheckIn.TooEarly early ->
                new CheckInAnswer.TooEarly(site.local(early.booked()), site.local(early.from()));
            case CheckIn.TooLate late -> new CheckInAnswer.TooLate(site.local(late.booked()), offered(site, language));
            case CheckIn.AnotherDay day ->
                new CheckInAnswer.AnotherDay(site.local(day.booked()), day.past(), offered(site, language));
            case CheckIn.Cancelled cancelled ->
                new CheckInAnswer.Cancelled(site.local(cancelled.booked()), offered(site, language));
            case CheckIn.NotFound none -> new CheckInAnswer.NotFound(offered(site, language));
            case CheckIn.ClosedThen closed ->
                new CheckInAnswer.Refused(OpeningWords.refused(
                        site,
                        site.service(closed.service()).orElseThrow(),
                        closed.reason(),
                        closed.booked(),
                        language));
            case CheckIn.Refused refused ->
                new CheckInAnswer.Refused(
                        pages.refused(site, refused.service().flatMap(site::service), refused.reason(), language));
        };
    }

    private Optional<Menu.Choice> offered(Site site, Locale language) {
        return site.checkIn().offers().flatMap(code -> pages.choice(site, code, language));
    }
}
