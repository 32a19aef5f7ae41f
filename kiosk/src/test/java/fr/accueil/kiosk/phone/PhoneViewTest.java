// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.ScreenKeyboard;
import fr.accueil.kiosk.ticket.KioskScreen;
import fr.accueil.kiosk.ticket.SessionScreen;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The kiosk's steps on a visitor's own phone. */
class PhoneViewTest extends KioskScreen {

    private PhoneArrival arrival = new PhoneArrival.Begun("visit-1", (KioskArrival.Welcome) port.arrival);

    private PhoneView scanned(Locale phone) {
        PhoneView view = new PhoneView(new FakePhoneKioskPort(port, () -> arrival), clock);
        view.open("code", phone);
        UI.getCurrent().add(view);
        settle();
        return view;
    }

    @Test
    void the_phone_asks_what_the_visitor_came_for_in_the_language_of_the_phone() {
        scanned(Locale.ENGLISH);

        assertThat(heading()).contains("Hello");
        assertThat(find(SessionScreen.class).single().hasClassName("phone")).isTrue();
        assertThat(names()).doesNotContain("Plus bas");
    }

    @Test
    void a_phone_in_a_language_that_the_site_does_not_have_shows_french() {
        scanned(Locale.JAPANESE);

        assertThat(heading()).contains("Bonjour");
    }

    @Test
    void a_search_uses_the_keyboard_of_the_phone() {
        scanned(Locale.FRENCH);

        press("Chercher une démarche");

        assertThat(find(ScreenKeyboard.class).exists()).isFalse();
        assertThat(attribute(find(Input.class).single(), "inputmode")).isEqualTo("text");
    }

    @Test
    void a_ticket_leads_to_its_own_page() {
        scanned(Locale.FRENCH);

        press("Un renseignement");
        press("Prendre un ticket");

        assertThat(port.requests).hasSize(1);
        assertThat(find(Anchor.class).withText("Suivre mon ticket").single().getHref())
                .startsWith("https://accueil.example/t/");
    }

    @Test
    void an_old_code_is_to_be_scanned_again() {
        arrival = new PhoneArrival.OldCode();

        var view = scanned(Locale.FRENCH);

        assertThat(view.getElement().getTextRecursively()).contains("Scannez à nouveau le code affiché");
        assertThat(find(Anchor.class).exists()).isFalse();
    }

    @Test
    void a_phone_that_has_a_ticket_is_led_to_it() {
        arrival = new PhoneArrival.HasTicket("A042", "/t/token");

        scanned(Locale.forLanguageTag("ar"));

        assertThat(heading()).contains("A042", "لديك");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/t/token");
    }
}
