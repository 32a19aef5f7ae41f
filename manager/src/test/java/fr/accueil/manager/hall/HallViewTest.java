// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import static fr.accueil.manager.hall.QueueOverviews.busy;
import static fr.accueil.manager.hall.QueueOverviews.called;
import static fr.accueil.manager.hall.QueueOverviews.closed;
import static fr.accueil.manager.hall.QueueOverviews.empty;
import static fr.accueil.manager.hall.QueueOverviews.open;
import static fr.accueil.manager.hall.QueueOverviews.waits;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import fr.accueil.manager.common.FakeNavigationPort;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.screenkit.TrainingBand;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class HallViewTest extends HallScreen {

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(HallView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void the_title_answers_how_many_wait_and_since_when() {
        show();

        assertThat(sentence()).startsWith("14\u00a0personnes attendent, la première personne depuis");
        assertThat(sinceIn(find(H1.class).single())).containsExactly(millis(21));
    }

    @Test
    void one_person_is_counted_in_the_singular() {
        port.overview = open(1, List.of(waits("A", "Accueil", 1, 3, 2)), COUNTERS);
        show();

        assertThat(sentence()).startsWith("1\u00a0personne attend, depuis");
    }

    @Test
    void an_empty_hall_says_so() {
        port.overview = open(1, List.of(empty("A", "Accueil", 0)), COUNTERS);
        show();

        assertThat(sentence().strip()).isEqualTo("Personne n’attend");
        assertThat(notice()).isEmpty();
    }

    @Test
    void a_closed_hall_says_so() {
        port.overview = closed(1, List.of(empty("A", "Accueil", 0)));
        show();

        assertThat(sentence().strip()).isEqualTo("L’accueil est fermé, personne n’attend");
        assertThat(hours()).isEqualTo("Accueil fermé");
    }

    @Test
    void people_left_after_closing_are_not_forgotten() {
        port.overview = closed(1, QUEUES);
        show();

        assertThat(sentence()).startsWith("14\u00a0personnes attendent");
        assertThat(hours()).isEqualTo("Accueil fermé, des personnes attendent encore");
    }

    @Test
    void the_figures_of_the_day_are_shown() {
        show();

        assertThat(figure("waiting")).isEqualTo("14");
        assertThat(figure("counters")).isEqualTo("2 sur 4");
        assertThat(figure("issued")).isEqualTo("87");
        assertThat(figure("served")).isEqualTo("70");
    }

    @Test
    void the_hall_moves_without_a_reload() {
        show();

        moves(open(
                2,
                List.of(waits("A", "Accueil", 10, 3, 2)),
                List.of(busy("A1", "Accueil 1", "Mme Le Goff", called("A044", 0)))));

        assertThat(sentence()).startsWith("10\u00a0personnes");
        assertThat(texts("waiting-count")).containsExactly("10");
        assertThat(texts("current-ticket")).containsExactly("A044");
    }

    @Test
    void a_state_that_comes_late_is_ignored() {
        port.overview = open(5, QUEUES, COUNTERS);
        show();

        moves(open(4, List.of(), List.of()));

        assertThat(texts("waiting-count")).hasSize(3);
    }

    @Test
    void what_happens_while_the_page_opens_is_not_missed() {
        port.whileTheWatchIsSetUp = () -> port.overview = open(2, List.of(waits("A", "Accueil", 12, 4, 2)), COUNTERS);

        show();

        assertThat(texts("waiting-count")).containsExactly("12");
    }

    @Test
    void a_lost_connection_is_shown_in_words() {
        showFrame();

        var band = find(Div.class).withClassName("link-lost").single();
        assertThat(text(band)).startsWith("Informations interrompues depuis");
    }

    @Test
    void the_manager_can_sign_out() {
        showFrame();

        assertThat(find(Header.class).single().getElement().getOuterHTML())
                .contains("<form", "method=\"post\"", "action=\"/sign-out\"", "name=\"_csrf\"", "Se déconnecter");
    }

    @Test
    void a_link_leads_to_the_kiosks_and_screens() {
        showFrame();

        var link = find(Anchor.class)
                .withCondition(anchor -> anchor.getText().equals("Bornes et écrans"))
                .single();
        assertThat(link.getHref()).isEqualTo("/manager/devices");
    }

    private static void showFrame() {
        var frame = new ManagerLayout(new FakeNavigationPort());
        UI.getCurrent().add(frame);
        frame.show("manager", "fr");
    }

    @Test
    void a_closed_page_is_not_watched_any_more() {
        var view = show();
        assertThat(port.watchers).hasSize(1);

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void the_page_has_a_title_and_is_in_english_when_its_address_says_so() {
        assertThat(show().getPageTitle()).isEqualTo("L’accueil en ce moment, Préfecture de la Loire-Atlantique");
        UI.getCurrent().removeAll();

        show("en");

        assertThat(sentence()).startsWith("14\u00a0people are waiting, the longest for");
    }

    @Test
    void the_hall_says_that_the_site_is_in_training() {
        show();
        assertThat(find(TrainingBand.class).exists()).isFalse();

        var hall = new FakeHallPort();
        hall.trains();
        var view = new HallView(port, hall);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.show("fr");
        roundTrip();
        assertThat(text(find(TrainingBand.class).single())).startsWith("Formation en cours");
    }
}
