// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignViewTest extends BrowserlessTest {

    private final FakeSignPort port = new FakeSignPort();

    @Test
    void the_sign_shows_the_ticket_called_and_then_served() {
        show("G3");
        port.becomes(2, new SignSnapshot.State.Called("A042", 2));
        roundTrip();
        assertThat(text()).contains("Guichet 3", "Venez, c’est à vous", "A042").doesNotContain("Fermé");

        port.becomes(3, new SignSnapshot.State.Serving("A042"));
        roundTrip();
        assertThat(text()).contains("Reçu en ce moment", "A042").doesNotContain("c’est à vous");
    }

    @Test
    void a_test_says_that_it_is_one_and_that_no_ticket_is_called() {
        show("G3");
        port.becomes(2, new SignSnapshot.State.Test(2));
        roundTrip();

        assertThat(text()).contains("Essai", "Aucun ticket n’est appelé").doesNotContain("Venez");
    }

    @Test
    void a_sign_in_training_says_so_as_long_as_it_lasts() {
        show("G3");
        assertThat(text()).doesNotContain("Formation");
        port.trains(2, new SignSnapshot.State.Called("AT01", 2), true);
        roundTrip();
        assertThat(text()).contains("Formation", "AT01");

        port.trains(3, new SignSnapshot.State.Free(), false);
        roundTrip();
        assertThat(text()).doesNotContain("Formation");
    }

    @Test
    void a_free_counter_says_so_with_what_it_serves_and_shows_no_number() {
        show("G3");
        port.becomes(2, new SignSnapshot.State.Called("A042", 2));
        port.becomes(3, new SignSnapshot.State.Free());
        roundTrip();

        assertThat(text()).contains("Ouvert", "Titres de séjour · Étudiants").doesNotContain("A042");
    }

    @Test
    void a_pause_asks_for_patience_and_a_closed_counter_says_that_it_is_closed() {
        show("G3");
        assertThat(text()).contains("Fermé", "Attendez que votre numéro soit appelé");

        port.becomes(2, new SignSnapshot.State.Paused());
        roundTrip();
        assertThat(text()).contains("En pause", "L’agent revient");
    }

    @Test
    void an_older_moment_that_comes_late_is_ignored() {
        show("G3");
        port.becomes(5, new SignSnapshot.State.Called("A043", 5));
        port.becomes(4, new SignSnapshot.State.Called("A042", 4));
        roundTrip();

        assertThat(text()).contains("A043").doesNotContain("A042");
    }

    @Test
    void an_address_that_is_no_counter_says_what_to_do() {
        show("<b>G99</b>");

        assertThat(text()).contains("Aucun guichet ne porte le nom « <b>G99</b> ».");
    }

    @Test
    void a_sign_that_is_closed_watches_no_longer() {
        show("G3");
        assertThat(port.watchers).hasSize(1);
        UI.getCurrent().removeAll();

        assertThat(port.watchers).isEmpty();
    }

    private void show(String counter) {
        var view = new SignView(port);
        UI.getCurrent().add(view);
        view.show(counter, "fr");
        roundTrip();
    }

    /** The visible text: hidden parts are not found. */
    private String text() {
        return Stream.of(H1.class, Paragraph.class, Span.class)
                .flatMap(kind -> find(kind).all().stream())
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }
}
