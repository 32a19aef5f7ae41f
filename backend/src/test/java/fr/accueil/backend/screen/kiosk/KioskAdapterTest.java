// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.Menu;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KioskAdapterTest extends ServerTest {

    private static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    private KioskPort port;

    @AfterEach
    void leave() {
        Acting.withoutToken();
    }

    @Test
    void a_demonstration_kiosk_welcomes_without_a_code() {
        KioskArrival.Welcome welcome = (KioskArrival.Welcome) port.arrive("borne-1");
        assertThat(welcome.siteName()).isEqualTo("Préfecture de la Loire-Atlantique");
        assertThat(welcome.languages().getFirst().name()).isEqualTo("Français");
        assertThat(port.arrive("borne-9")).isEqualTo(new KioskArrival.UnknownKiosk());
    }

    @Test
    void a_tap_sent_twice_gives_one_ticket() {
        KioskTicketRequest tap = new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", FRENCH, false);
        TicketAnswer.Issued first = (TicketAnswer.Issued) port.take("borne-1", tap);
        TicketAnswer.Issued again = (TicketAnswer.Issued) port.take("borne-1", tap);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.followAddress()).isEqualTo(first.followAddress());
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
        assertThat(port.take("borne-1", new KioskTicketRequest(tap.tap(), "ASSO", FRENCH, false)))
                .isInstanceOf(TicketAnswer.Refused.class);
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
    }

    @Test
    void the_ticket_tells_its_place_and_the_way_to_follow_it() {
        take("ACC-INFO", false);
        TicketAnswer.Issued second = (TicketAnswer.Issued) take("ACC-INFO", false);
        assertThat(second.ahead()).isEqualTo(1);
        assertThat(second.followAddress()).contains("/t/");
        TicketAnswer.Issued urgent = (TicketAnswer.Issued) take("ACC-INFO", true);
        assertThat(urgent.ahead()).isZero();
        assertThat(urgent.priority()).isTrue();
    }

    @Test
    void a_service_that_gives_no_ticket_says_why_in_the_visitors_language() {
        assertThat(take("NONE", false)).isEqualTo(new TicketAnswer.Refused("Cette démarche n’existe pas ici."));
        TicketAnswer english =
                port.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), "SEJ-SANS", Locale.ENGLISH, false));
        assertThat(((TicketAnswer.Refused) english).sentence()).contains("appointment");
        assertThat(take("<script>", false)).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(api.queue().path("waiting").size()).isZero();
    }

    @Test
    void each_kind_of_service_has_its_page() {
        assertThat(page("ACC-INFO")).isInstanceOf(ServicePage.TakeTicket.class);
        ServicePage.CheckIn checkIn = (ServicePage.CheckIn) page("SEJ-RDV");
        assertThat(checkIn.withoutReference()).isTrue();
        assertThat(checkIn.missing().orElseThrow().offered().map(Menu.Choice::service))
                .contains("ACC-INFO");
        assertThat(((ServicePage.TakeTicket) page("ACC-INFO")).missing()).isEmpty();
        assertThat(page("SEJ-SANS")).isInstanceOf(ServicePage.AppointmentOnly.class);
        ServicePage.Elsewhere elsewhere = (ServicePage.Elsewhere) page("CG");
        assertThat(elsewhere.offered().map(Menu.Choice::service)).contains("PN-ANTS");
        assertThat(elsewhere.contacts()).isNotEmpty();
        assertThat(page("NONE")).isInstanceOf(ServicePage.Unknown.class);
    }

    @Test
    void the_menu_is_in_the_visitors_language_else_in_french() {
        assertThat(port.menu("borne-1", Locale.ENGLISH).groups().getFirst().label())
                .isEqualTo("I have an appointment");
        Menu arabic = port.menu("borne-1", Locale.forLanguageTag("ar"));
        assertThat(arabic.groups().getFirst().label()).containsPattern("\\p{IsArabic}");
        Menu german = port.menu("borne-1", Locale.GERMAN);
        assertThat(german.groups().getFirst().label()).isEqualTo("J’ai un rendez-vous");
        assertThat(german.unsure().map(Menu.Choice::service)).contains("ACC-INFO");
        assertThat(german.closed()).isEmpty();
        assertThat(german.groups())
                .allSatisfy(group -> assertThat(group.services()).isNotEmpty());
    }

    @Test
    void a_tap_before_a_kiosk_is_made_in_the_name_of_the_staff_who_stand_there() {
        Acting.as(new Actor("accueil", Role.RECEPTION, Optional.of("nantes")));
        take("ACC-INFO", false);
        assertThat(lastAgent()).isEqualTo("accueil");
        Acting.as(new Actor("borne-2", Role.KIOSK, Optional.of("nantes")));
        take("ACC-INFO", false);
        assertThat(lastAgent()).isEqualTo("borne-1");
    }

    private String lastAgent() {
        return jdbc.queryForObject("select agent from ticket_event order by seq desc limit 1", String.class);
    }

    private ServicePage page(String service) {
        return port.page("borne-1", service, FRENCH);
    }

    private TicketAnswer take(String service, boolean priority) {
        return port.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), service, FRENCH, priority));
    }
}
