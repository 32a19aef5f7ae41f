// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.accueil.kiosk.common.ConnectionLost;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.UnknownKioskPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KioskViewTest extends KioskScreen {

    @Test
    void a_kiosk_has_its_own_address_and_asks_for_no_account() {
        assertThat(KioskView.class.getAnnotation(Route.class).value()).isEqualTo("kiosk/:kiosk");
        assertThat(KioskView.class).hasAnnotation(AnonymousAllowed.class);
    }

    @Test
    void the_header_names_the_place() {
        KioskView view = open();

        assertThat(text(find(Header.class).single())).contains("Préfecture de la Loire-Atlantique", "Accueil général");
        assertThat(view.getPageTitle()).contains("Préfecture de la Loire-Atlantique");
        assertThat(attribute(find(SessionScreen.class).single(), "data-zone")).isEqualTo("Europe/Paris");
    }

    @Test
    void an_address_without_a_kiosk_leads_to_the_list_of_screens() {
        port.arrival = new KioskArrival.UnknownKiosk();
        open();

        assertThat(heading()).isEqualTo("Aucune borne ne porte ce nom.");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/");
    }

    @Test
    void a_kiosk_without_its_code_leads_to_where_the_code_is_typed() {
        port.arrival = new KioskArrival.NotEnrolled("/pair/K1");
        open();

        assertThat(heading()).isEqualTo("Cette borne n’est pas encore reliée.");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/pair/K1");
        assertThat(find(ConnectionLost.class).exists()).isTrue();
    }

    @Test
    void a_kiosk_that_has_been_connected_meanwhile_opens_by_itself() {
        KioskArrival ready = port.arrival;
        port.arrival = new KioskArrival.NotEnrolled("/pair/K1");
        open();
        port.arrival = ready;

        press("Recommencer");

        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_kiosk_that_is_still_not_connected_stays_as_it_is() {
        port.arrival = new KioskArrival.NotEnrolled("/pair/K1");
        open();
        UnknownKioskPage before = find(UnknownKioskPage.class).single();

        press("Recommencer");

        assertThat(find(UnknownKioskPage.class).single()).isSameAs(before);
    }

    @Test
    void a_kiosk_that_was_taken_away_says_so_at_its_next_start() {
        open();
        port.arrival = new KioskArrival.UnknownKiosk();

        press("Recommencer");

        assertThat(heading()).isEqualTo("Aucune borne ne porte ce nom.");
    }

    @Test
    void a_kiosk_out_of_order_says_so_in_the_languages_of_the_site() {
        putOutOfOrder();
        open();

        assertThat(heading()).isEqualTo("Cette borne est hors service.");
        assertThat(text(find(OutOfOrderPage.class).single()))
                .contains("Adressez-vous à l’accueil ou à une autre borne.")
                .contains("This kiosk is out of order.", "Préfecture de la Loire-Atlantique", "Accueil général");
        assertThat(find(CodeReader.class).exists()).isFalse();
    }

    @Test
    void a_kiosk_out_of_order_opens_again_by_itself() {
        KioskArrival ready = port.arrival;
        putOutOfOrder();
        open();
        port.arrival = ready;
        press("Recommencer");

        assertThat(heading()).startsWith("Bonjour.");
    }

    private void putOutOfOrder() {
        KioskArrival.Welcome open = (KioskArrival.Welcome) port.arrival;
        port.arrival = new KioskArrival.OutOfOrder(open.siteName(), open.place(), open.zone(), open.languages());
    }

    @Test
    void a_lost_connection_is_shown_in_two_languages() {
        open();

        ConnectionLost lost = find(ConnectionLost.class).single();
        assertThat(lost.hasClassName("link-lost")).isTrue();
        assertThat(attribute(lost, "role")).isEqualTo("alert");
        assertThat(text(lost))
                .contains("Cette borne est momentanément indisponible. Adressez-vous à l’accueil.")
                .contains("This kiosk is unavailable");
    }

    @Test
    void one_language_needs_no_choice() {
        KioskArrival.Welcome many = (KioskArrival.Welcome) port.arrival;
        port.arrival =
                new KioskArrival.Welcome(many.siteName(), many.place(), many.zone(), List.of(FakeKioskPort.FRENCH));
        open();

        assertThat(names()).doesNotContain("Français");
    }

    @Test
    void a_kiosk_put_out_of_order_says_so_at_once() {
        KioskView view = open();
        KioskArrival.Welcome welcome = (KioskArrival.Welcome) port.arrival;
        port.arrival =
                new KioskArrival.OutOfOrder(welcome.siteName(), welcome.place(), welcome.zone(), welcome.languages());

        view.follow();
        settle();

        assertThat(find(OutOfOrderPage.class).exists()).isTrue();
    }

    @Test
    void a_service_that_closes_leaves_the_home_page_at_once_in_the_language_that_is_spoken() {
        KioskView view = open();
        press("English");
        port.menu = new Menu(List.of(FakeKioskPort.group("Permits", false)), Optional.empty(), Optional.empty());

        view.follow();
        settle();

        assertThat(text(find(KioskView.class).single())).contains("Permits").doesNotContain("Permis, carte grise");
        assertThat(port.menuLanguages.getLast()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_visitor_in_the_middle_of_the_steps_is_not_interrupted() {
        KioskView view = open();
        press("Permis, carte grise");
        String before = heading();
        port.menu = new Menu(List.of(), Optional.of("Fermé"), Optional.empty());

        view.follow();
        settle();

        assertThat(heading()).isEqualTo(before);
    }

    @Test
    void a_change_makes_the_browser_ask_so_that_the_device_is_known() {
        open();

        port.change();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).anyMatch(script -> script.contains("return true"));
    }

    @Test
    void a_kiosk_that_is_left_is_told_nothing_more() {
        open();
        leave();

        assertThat(port.followers).isEmpty();
    }
}
