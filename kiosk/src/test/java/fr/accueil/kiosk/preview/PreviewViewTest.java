// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskScreen;
import fr.accueil.kiosk.ticket.SessionScreen;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The kiosk's page of a service, for whoever edits it. */
class PreviewViewTest extends KioskScreen {

    private PreviewView opened(Optional<KioskArrival.Welcome> welcome, String language) {
        PreviewView view = new PreviewView(new FakePreviewKioskPort(port, welcome), clock);
        view.open("RDV", language);
        UI.getCurrent().add(view);
        settle();
        return view;
    }

    private Optional<KioskArrival.Welcome> welcome() {
        return Optional.of((KioskArrival.Welcome) port.arrival);
    }

    @Test
    void the_page_of_the_service_is_shown_as_a_visitor_sees_it_and_cannot_be_pressed() {
        PreviewView view = opened(welcome(), "fr");

        assertThat(heading()).contains("Titre de séjour");
        assertThat(names()).contains("Prendre un ticket");
        assertThat(view.getElement().hasAttribute("inert")).isTrue();
        assertThat(port.requests).isEmpty();
    }

    @Test
    void it_is_shown_in_the_chosen_language_or_in_french() {
        opened(welcome(), "en");
        assertThat(names()).contains("Get a ticket");

        UI.getCurrent().removeAll();
        opened(welcome(), "xx");
        assertThat(names()).contains("Prendre un ticket");
    }

    @Test
    void an_unfinished_draft_shows_nothing() {
        opened(Optional.empty(), "fr");

        assertThat(find(SessionScreen.class).exists()).isFalse();
    }

    @Test
    void only_administrators_open_it() {
        assertThat(PreviewView.class.getAnnotation(RolesAllowed.class).value()).containsExactly("ADMIN");
    }
}
