// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.hall.Slide;
import fr.accueil.kiosk.phone.PhoneArrival;
import fr.accueil.kiosk.phone.PhoneKioskPort;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone that scans the code on a display. */
class HallOnTheWireTest extends ServerTest {

    @Autowired
    private HallCodes codes;

    @Autowired
    private DisplayPort displays;

    @Autowired
    private PhoneKioskPort port;

    @Autowired
    private Sites sites;

    @Test
    void the_display_shows_a_code_that_leads_to_the_orientation() {
        DisplaySnapshot snapshot = ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing("hall")).shown();
        Slide.PhoneTicket shown = snapshot.slides().stream()
                .filter(Slide.PhoneTicket.class::isInstance)
                .map(Slide.PhoneTicket.class::cast)
                .findFirst()
                .orElseThrow();

        HttpApiClient.Reply page = api.withoutToken().get(shown.address()).is(200);

        assertThat(page.header("Referrer-Policy").orElse("")).contains("no-referrer");
        assertThat(page.header("Content-Type").orElse("")).contains("text/html");
    }

    @Test
    void guessed_codes_show_nothing_and_stop_no_visitor_behind_the_same_address() {
        for (int i = 0; i < 30; i++) {
            elsewhere("/h/aaaaaaaaaaaaaa" + (char) ('a' + i % 8)).is(404);
        }
        elsewhere("/h/aaaaaaaaaaaaaaa").is(429).betraysNothing();
        elsewhere("/h/" + code()).is(200);

        api.withoutToken().get("/h/" + code()).is(200);
    }

    @Test
    void a_wrong_code_makes_no_session() {
        assertThat(api.withoutToken().get("/h/aaaaaaaaaaaaaaa").is(404).header("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void an_old_code_is_answered_with_a_request_to_scan_again() {
        String old =
                codes.code(site(), "hall", HallCodes.Use.TICKET, clock.instant().minus(Duration.ofMinutes(5)));

        api.withoutToken().get("/h/" + old).is(200);
        assertThat(port.open(old)).isInstanceOf(PhoneArrival.OldCode.class);
    }

    @Test
    void a_phone_takes_one_ticket_and_no_second_while_it_is_valid() {
        PhoneArrival.Begun visit = (PhoneArrival.Begun) port.open(code());
        assertThat(visit.welcome().place()).isEqualTo("Accueil général");
        assertThat(port.menu(visit.visit(), Locale.FRENCH).groups()).isNotEmpty();

        UUID tap = UUID.randomUUID();
        TicketAnswer.Issued first = (TicketAnswer.Issued) take(visit, tap);
        assertThat(take(visit, UUID.randomUUID())).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(port.checkIn(visit.visit(), new CheckInRequest(UUID.randomUUID(), "AB12", Locale.FRENCH, false)))
                .isInstanceOf(CheckInAnswer.Refused.class);

        String token = first.followAddress().substring(first.followAddress().lastIndexOf("/t/"));
        api.withoutToken().post(token + "/leave", "").is(200);
        assertThat(take(visit, UUID.randomUUID())).isInstanceOf(TicketAnswer.Issued.class);
    }

    @Test
    void a_visit_that_was_not_started_takes_nothing() {
        PhoneArrival.Begun invented =
                new PhoneArrival.Begun("phone x", ((PhoneArrival.Begun) port.open(code())).welcome());

        assertThat(take(invented, UUID.randomUUID())).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(port.menu("phone x", Locale.FRENCH).groups()).isEmpty();
    }

    @Test
    void one_display_gives_no_more_tickets_to_phones_in_a_minute_than_a_kiosk_does() {
        String display = codes.code(site(), "numerique", HallCodes.Use.TICKET, clock.instant());
        long given = java.util.stream.IntStream.range(0, 65)
                .mapToObj(i -> (PhoneArrival.Begun) port.open(display))
                .map(visit -> take(visit, UUID.randomUUID()))
                .filter(TicketAnswer.Issued.class::isInstance)
                .count();

        assertThat(given).as("three times a kiosk's, as in every demonstration").isEqualTo(60);
    }

    private HttpApiClient.Reply elsewhere(String path) {
        return api.withoutToken().send("GET", path, BodyPublishers.noBody(), "X-Forwarded-For", "203.0.113.77");
    }

    private TicketAnswer take(PhoneArrival.Begun visit, UUID tap) {
        return port.take(visit.visit(), new KioskTicketRequest(tap, "ACC-INFO", Locale.FRENCH, false));
    }

    private String code() {
        return codes.code(site(), "hall", HallCodes.Use.TICKET, clock.instant());
    }

    private Site site() {
        return sites.find("nantes").orElseThrow();
    }
}
